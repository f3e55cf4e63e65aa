import { Figure } from '@/components/figure/figure'
import { Section } from '@/components/page/index-page'
import { Ranking, type RankingItem } from '@/components/ranking/ranking'
import { pageOfCode } from '@/lib/code-pages'
import { shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { ProfessionLine, ProfessionsIndex } from '@/lib/professions'
import { fill, messagesIn } from '@/messages'

/** Occupations by departures in the last year that has them all, with the latest figure beside. */
export function ProfessionRanking({
  index,
  locale,
}: {
  readonly index: ProfessionsIndex
  readonly locale: Locale
}) {
  const words = messagesIn(locale).professions
  const period = shortPeriod(index.fullYear, locale)
  const items = index.lines
    .flatMap((line): RankingItem[] =>
      line.full
        ? [
            {
              code: line.code,
              name: codeName('occupation', line.code, locale),
              href: pageOfCode('occupation', line.code, locale),
              figure: line.full,
              note: laterOf(line, index.fullYear, locale),
            },
          ]
        : [],
    )
    .sort((a, b) => b.figure.value - a.figure.value)
  return (
    <Section
      id="ranking"
      title={fill(words.rankedTitle, { period })}
      lead={fill(words.rankedLead, { period })}
    >
      <Ranking items={items} locale={locale} />
    </Section>
  )
}

/** A figure of a later year than the ranked one. */
function laterOf({ latest }: ProfessionLine, fullYear: string, locale: Locale) {
  if (!latest || latest.period.code <= fullYear) return undefined
  return (
    <>
      <bdi>{shortPeriod(latest.period.code, locale)}</bdi>: <Figure figure={latest} locale={locale} />
    </>
  )
}
