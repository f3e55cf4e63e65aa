import Link from 'next/link'
import type { Exploration } from '@/lib/explore/explore'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './explore.module.css'

interface AboutProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** What the numbers count and do not count, and where the whole of them is. */
export function About({ exploration: { subject }, locale }: AboutProps) {
  const { explore: words, dataset } = messagesIn(locale)
  return (
    <section className={styles.below} aria-labelledby="about-numbers">
      <h2 id="about-numbers">{words.about}</h2>
      <div className={styles.about}>
        <p>{subject.counts[locale]}</p>
        {subject.doesNotCount === undefined ? null : (
          <p>
            <strong>{dataset.doesNotCount}:</strong> {subject.doesNotCount[locale]}
          </p>
        )}
        {subject.caveats.map((caveat) => (
          <p key={caveat.en} className="muted">
            {caveat[locale]}
          </p>
        ))}
        <p className="ui">
          {subject.kind === 'datasets' ? (
            <Link href={links.dataset(locale, subject.id)} prefetch={false}>
              {words.aboutTable}
            </Link>
          ) : (
            <Link href={`${links.methods(locale)}#${subject.id}`} prefetch={false}>
              {words.aboutMeasure}
            </Link>
          )}
        </p>
      </div>
    </section>
  )
}
