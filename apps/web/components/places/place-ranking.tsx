import { Figure } from '@/components/figure/figure'
import { Section } from '@/components/page/index-page'
import { Ranking, type RankingItem } from '@/components/ranking/ranking'
import { pageOfCode } from '@/lib/code-pages'
import { isPart } from '@/lib/dataset-page'
import { formatNumber, shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { PlaceLine, PlacesIndex } from '@/lib/places'
import { FEWEST_DECISIONS, type FiguresByPlace } from '@/lib/world/measures'
import { fill, messagesIn } from '@/messages'
import type { PlaceOrder } from './place-orders'

interface PlaceRankingProps {
  readonly index: PlacesIndex
  readonly figures: FiguresByPlace
  readonly order: PlaceOrder
  readonly locale: Locale
}

/** Places ranked by one of the measures of the map, the largest first. */
export function PlaceRanking({ index, figures, order, locale }: PlaceRankingProps) {
  const words = messagesIn(locale).places
  const lineOf = new Map(index.lines.map((line) => [line.code, line]))
  const items = [...figures]
    .filter(([code]) => isPart('area', code))
    .map(([code, figure]): RankingItem => {
      const line = lineOf.get(code)
      return {
        code,
        name: codeName('area', code, locale),
        href: pageOfCode('area', code, locale),
        figure,
        note: line === undefined ? undefined : noteOf(line, order, index, locale),
      }
    })
    .sort((a, b) => b.figure.value - a.figure.value)
  const year = shortPeriod(
    order === 'refusal' ? (items[0]?.figure.period.code ?? '') : index.fullYear,
    locale,
  )
  const values = { year, least: formatNumber(FEWEST_DECISIONS, locale) }
  return (
    <Section
      id="ranking"
      title={fill(words[`${order}Title`], values)}
      lead={fill(words[`${order}Lead`], values)}
    >
      <Ranking items={items} locale={locale} emphasis={HOME} />
    </Section>
  )
}

const HOME = 'PAK'

/** What must be known beside a value: a later one, or that it is an older one. */
function noteOf(line: PlaceLine, order: PlaceOrder, index: PlacesIndex, locale: Locale) {
  const { latestDepartures, stock } = line
  if (order === 'refusal') return undefined
  if (order === 'stock') {
    return stock && stock.period.code !== index.stockYear ? shortPeriod(stock.period.code, locale) : undefined
  }
  return latestDepartures && latestDepartures.period.code > index.fullYear ? (
    <>
      <bdi>{shortPeriod(latestDepartures.period.code, locale)}</bdi>:{' '}
      <Figure figure={latestDepartures} locale={locale} />
    </>
  ) : undefined
}
