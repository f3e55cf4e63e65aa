import Link from 'next/link'
import { ClaimList } from '@/components/claims/claim-list'
import { Sentence } from '@/components/text/sentence'
import type { Locale } from '@/lib/locale'
import type { StorySection as Section } from '@/lib/story/chapters'
import { explorations } from '@/lib/story/subtitle'
import { fill, messagesIn } from '@/messages'
import styles from './story.module.css'
import { StoryChart } from './story-chart'
import { StoryRecords } from './story-records'

interface StorySectionProps {
  readonly section: Section
  readonly locale: Locale
}

/**
 * A step of the story: what the figures let one say, the claims met there, what is on record, and the chart, which stays
 * in sight on wide screens while the text beside it is read.
 */
export function StorySection({ section, locale }: StorySectionProps) {
  const { id, heading, sentences, claims, chart, events, statements } = section
  const words = messagesIn(locale)
  return (
    <section id={id} className={chart ? styles.section : styles.plain} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading[locale]}</h3>
      {chart ? (
        <div className={styles.graphic}>
          <StoryChart id={id} chart={chart} locale={locale} />
          <ul className={`bare ${styles.explore}`}>
            {explorations(chart, locale).map(({ name, href }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {fill(words.story.explore, { measure: name })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={styles.text}>
        {sentences.map((sentence) => (
          <p key={sentence.text.en}>
            <Sentence of={sentence} locale={locale} />
          </p>
        ))}
        <ClaimList id={`${id}-claims`} title={words.claims.met} claims={claims} locale={locale} level={4} />
        <StoryRecords events={events} statements={statements} locale={locale} />
      </div>
    </section>
  )
}
