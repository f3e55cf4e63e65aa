import Link from 'next/link'
import { byTopic, descriptions } from '@/lib/catalogue'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { sourceCount } from '@/lib/sources'
import { fill, type Messages } from '@/messages'
import styles from './home.module.css'

/** What else there is, and how to read a number. */
export function DataTeaser({ locale, words }: { readonly locale: Locale; readonly words: Messages }) {
  const rows = descriptions.reduce((all, { size }) => all + size, 0)
  return (
    <section className={`page ${styles.teaser}`}>
      <div className="stack">
        <h2>{words.home.openTitle}</h2>
        <p>{words.home.openText}</p>
      </div>
      <div className="stack">
        <h2>{words.home.dataTitle}</h2>
        <p>
          {fill(words.home.dataText, {
            datasets: formatNumber(descriptions.length, locale),
            rows: formatNumber(rows, locale),
            sources: formatNumber(sourceCount, locale),
          })}
        </p>
        <ul className="ui">
          {byTopic().map(({ topic }) => (
            <li key={topic}>
              <Link href={`${links.data(locale)}#${topic}`} prefetch={false}>
                {words.data.topics[topic]}
              </Link>
            </li>
          ))}
        </ul>
        <p className="ui">
          <Link href={links.data(locale)} prefetch={false}>
            {words.home.dataLink}
          </Link>
        </p>
      </div>
    </section>
  )
}
