import type { Figure } from '@exodus/core'
import type { Sentence as SentenceValue } from '@exodus/core/claims'
import { ClaimList } from '@/components/claims/claim-list'
import { ExploreLinks } from '@/components/explore/explore-links'
import { Sentence } from '@/components/text/sentence'
import type { Locale } from '@/lib/locale'
import type { StorySection as Section } from '@/lib/story/chapters'
import { sameFigures } from '@/lib/story/same-figure'
import { chartFigures } from '@/lib/story/subtitle'
import { messagesIn } from '@/messages'
import styles from './story.module.css'
import { StoryChart } from './story-chart'
import { StoryRecords } from './story-records'

interface StorySectionProps {
  readonly section: Section
  readonly locale: Locale
}

/**
 * A section of the story: what the figures let one say, the claims met there, what is on record, and the chart, which
 * stays in sight and follows the text paragraph by paragraph: behaviours/story-steps.ts.
 */
export function StorySection({ section, locale }: StorySectionProps) {
  const { id, heading, sentences, claims, chart, map, events, statements } = section
  const words = messagesIn(locale)
  const told = sentences.flatMap(figuresOf)
  const same = chart ? sameFigures(told, chart) : new Map<string, string>()
  const named = new Set(told.flatMap(({ id: figure }) => (figure ? [same.get(figure) ?? figure] : [])))
  return (
    <section
      id={id}
      className={chart ? styles.section : styles.plain}
      aria-labelledby={`${id}-heading`}
      {...(chart ? { 'data-steps': '' } : {})}
    >
      <h3 id={`${id}-heading`}>{heading[locale]}</h3>
      {chart ? (
        <div className={styles.graphic}>
          <StoryChart id={id} chart={chart} named={named} map={map} locale={locale} />
          <ExploreLinks figures={chartFigures(chart)} locale={locale} className={styles.explore} />
        </div>
      ) : null}
      <div className={styles.text} data-told="">
        {sentences.map((sentence) => (
          <p key={sentence.text.en} data-same={pairsIn(sentence, same)}>
            <Sentence of={sentence} locale={locale} />
          </p>
        ))}
        <div className={styles.met}>
          <ClaimList id={`${id}-claims`} title={words.claims.met} claims={claims} locale={locale} level={4} />
          <StoryRecords events={events} statements={statements} locale={locale} />
        </div>
      </div>
    </section>
  )
}

const figuresOf = ({ figures }: SentenceValue): Figure[] => Object.values(figures)

/** For the script: what a sentence names, and what it is called in the drawing; `id=id`, with spaces between. */
function pairsIn(sentence: SentenceValue, same: ReadonlyMap<string, string>): string | undefined {
  const pairs = figuresOf(sentence).flatMap(({ id = '' }) => (same.has(id) ? [`${id}=${same.get(id)}`] : []))
  return pairs.length > 0 ? pairs.join(' ') : undefined
}
