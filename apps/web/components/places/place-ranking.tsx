import { Figure } from '@/components/figure/figure'
import { Section } from '@/components/page/index-page'
import { Ranking, type RankingItem } from '@/components/ranking/ranking'
import { pageOfCode } from '@/lib/code-pages'
import { isPart } from '@/lib/dataset-page'
import { shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { PlaceLine, PlacesIndex } from '@/lib/places'
import { fill, messagesIn } from '@/messages'
import type { PlaceOrder } from './place-orders'

interface PlaceRankingProps {
  readonly index: PlacesIndex
  readonly order: PlaceOrder
  readonly locale: Locale
}

/** Places ranked by one of the two headline figures, the largest first. */
export function PlaceRanking({ index, order, locale }: PlaceRankingProps) {
  const words = messagesIn(locale).places
  const year = shortPeriod(index.fullYear, locale)
  const items = index.lines
    .filter(({ code }) => isPart('area', code))
    .flatMap((line): RankingItem[] => {
      const figure = line[order]
      return figure
        ? [
            {
              code: line.code,
              name: codeName('area', line.code, locale),
              href: pageOfCode('area', line.code, locale),
              figure,
              note: noteOf(line, order, index, locale),
            },
          ]
        : []
    })
    .sort((a, b) => b.figure.value - a.figure.value)
  return order === 'departures' ? (
    <Section
      id="ranking"
      title={fill(words.departuresTitle, { year })}
      lead={fill(words.departuresLead, { year })}
    >
      <Ranking items={items} locale={locale} />
    </Section>
  ) : (
    <Section id="ranking" title={words.stockTitle} lead={words.stockLead}>
      <Ranking items={items} locale={locale} />
    </Section>
  )
}

/** What must be known beside a value: a later one, or that it is an older one. */
function noteOf(line: PlaceLine, order: PlaceOrder, index: PlacesIndex, locale: Locale) {
  const { latestDepartures, stock } = line
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
