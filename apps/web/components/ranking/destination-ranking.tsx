import type { Figure as FigureValue } from '@exodus/core'
import { pageOfCode } from '@/lib/code-pages'
import { isPart } from '@/lib/dataset-page'
import { codeAt } from '@/lib/destinations'
import { formatNumber, shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import { Ranking, type RankingItem } from './ranking'

interface DestinationRankingProps {
  /** Figures by destination, of one period, the largest first. */
  readonly figures: readonly FigureValue[]
  readonly locale: Locale
  /** Whether the text around the list has named the period. */
  readonly periodIsNamed?: boolean
}

const OPEN = 12

/** Destinations as a ranked list, the smaller ones folded away; the source's own remainder comes last. */
export function DestinationRanking({ figures, locale, periodIsNamed = false }: DestinationRankingProps) {
  const words = messagesIn(locale).years
  const all = figures
    .map((figure): RankingItem => {
      const code = codeAt(figure, 'destination')
      return {
        code,
        name: codeName('area', code, locale),
        href: pageOfCode('area', code, locale),
        figure,
      }
    })
    .sort((a, b) => Number(isPart('area', b.code)) - Number(isPart('area', a.code)))
  const rest = all.slice(OPEN)
  const most = figures[0]?.value ?? 1
  return (
    <>
      {periodIsNamed ? null : (
        <p className="ui muted">
          <bdi>{shortPeriod(figures[0]?.period.code ?? '', locale)}</bdi>
        </p>
      )}
      <Ranking items={all.slice(0, OPEN)} most={most} locale={locale} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="ui">
            {fill(words.destinationsMore, { count: formatNumber(rest.length, locale) })}
          </summary>
          <Ranking items={rest} most={most} start={OPEN + 1} locale={locale} />
        </details>
      )}
    </>
  )
}
