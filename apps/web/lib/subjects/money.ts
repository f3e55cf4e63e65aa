import { metricById } from '@exodus/core/metrics'
import { seriesOf } from '@/components/chart/points'
import { messagesIn } from '@/messages'
import { shortPeriod } from '../format'
import type { Locale } from '../locale'
import { codeName, parentOf } from '../names'
import { endsOf, evidenceFor, figureAt, highest, named, type SubjectSection, seriesOfKind } from './section'

const COUNTRY = { country: 'PAK' } as const
const MONTHS = 120
const SHOWN = 10
// Sums of other corridors, and what is no corridor.
const NO_CORRIDOR = ['TOTAL', 'CASH', 'GCC-OTHER', 'EU10', 'OTHER', 'FEBC']

/** Money sent home: how much, against the economy, from where, and month by month. */
export async function money(locale: Locale): Promise<SubjectSection[]> {
  const evidence = await evidenceFor([
    'remittances-received',
    'remittances-gdp-share',
    'remittances-rank',
    'workers-remittances',
    'corridor-share',
  ])
  const words = messagesIn(locale).subjects.money
  const received = seriesOfKind(evidence, 'remittances-received', COUNTRY, 'year')
  const share = seriesOfKind(evidence, 'remittances-gdp-share', COUNTRY, 'year')
  const year = received.at(-1)?.period.code ?? ''
  const corridors = evidence
    .dataset('sbp-remittances')
    .codesOf('corridor')
    .filter((code) => !NO_CORRIDOR.includes(code) && !['ARE'].includes(parentOf('corridor', code)))
    .filter((code) => !/^ARE-/.test(code))
  const fiscal = fullestYear(
    corridors,
    (corridor, period) => figureAt(evidence, 'workers-remittances', { corridor, period }) !== undefined,
    seriesOfKind(evidence, 'workers-remittances', { corridor: 'TOTAL' }, 'fiscal-year').map(
      ({ period }) => period.code,
    ),
  )
  const bars = corridors
    .flatMap((corridor) => {
      const figure = figureAt(evidence, 'workers-remittances', { corridor, period: fiscal })
      if (!figure) return []
      const part = figureAt(evidence, 'corridor-share', { corridor, period: fiscal })
      const name = codeName('corridor', corridor, locale)
      return [{ id: corridor, name, figure, ...(part ? { share: part } : {}), emphasis: false }]
    })
    .sort((a, b) => b.figure.value - a.figure.value)
    .map((bar, at) => ({ ...bar, emphasis: at === 0 }))
  const months = seriesOfKind(evidence, 'workers-remittances', { corridor: 'TOTAL' }, 'month').slice(-MONTHS)
  return [
    {
      id: 'received',
      words: words.received,
      values: {
        ...endsOf(received, locale),
        ...named('place', figureAt(evidence, 'remittances-rank', { ...COUNTRY, period: year }), locale),
      },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'usd',
          series: [seriesOf('received', metricById('remittances-received').title[locale], received)],
          breaks: [],
        },
      },
    },
    {
      id: 'share',
      words: words.share,
      values: { ...endsOf(share, locale), ...named('most', highest(share), locale) },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'percent-of-gdp',
          series: [seriesOf('share', metricById('remittances-gdp-share').title[locale], share)],
          breaks: [],
        },
      },
    },
    {
      id: 'corridors',
      words: words.corridors,
      values: {
        year: shortPeriod(fiscal, locale),
        topName: bars[0]?.name ?? '',
        secondName: bars[1]?.name ?? '',
        ...named('top', bars[0]?.share, locale),
        ...named('second', bars[1]?.share, locale),
      },
      drawing: {
        kind: 'bars',
        spec: { locale, unit: 'usd-million', bars: bars.slice(0, SHOWN) },
        more: bars.slice(SHOWN),
      },
    },
    {
      id: 'months',
      words: words.months,
      values: { ...endsOf(months, locale), ...named('most', highest(months), locale) },
      drawing: {
        kind: 'lines',
        spec: {
          locale,
          unit: 'usd-million',
          series: [seriesOf('months', words.months.heading, months)],
          breaks: [],
        },
      },
    },
  ]
}

/** The latest of the years in which at least three quarters as many corridors are published as in the fullest. */
function fullestYear(
  corridors: readonly string[],
  isPublished: (corridor: string, period: string) => boolean,
  years: readonly string[],
): string {
  const counted = years
    .slice(-MOST_YEARS)
    .map((year) => ({ year, count: corridors.filter((corridor) => isPublished(corridor, year)).length }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  return counted.findLast(({ count }) => count >= most * 0.75)?.year ?? ''
}

const MOST_YEARS = 6
