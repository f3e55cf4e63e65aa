import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { derive } from '../../figure/derive'
import { departures, stockAbroadWithoutIndia } from '../../metrics'
import { percent } from '../../unit'
import { sumOf } from '../model'
import { type Lever, yearOf, yearPeriod, yearsAfter } from './scenario'

const TITLE = { en: 'share of departures that return', ur: 'واپس آنے والوں کا تناسب' } as const

export const returnDatasets: readonly string[] = [
  ...new Set([...departures.datasets, ...stockAbroadWithoutIndia.datasets]),
]

/** People abroad in each year for which they are estimated. */
export const stocksOf = (evidence: Evidence): Figure[] =>
  stockAbroadWithoutIndia.series(evidence, { origin: 'PAK' })

/** Registered departures of the years after one, up to another. */
export const departuresBetween = (evidence: Evidence, from: number, to: number): Figure[] =>
  departures.series(evidence, { origin: 'PAK' }, yearsAfter(from, to).map(String))

/**
 * Of each hundred registered departures, those that the stock abroad does not show later: 100 × (1 − change of the stock
 * ÷ departures between). In it are returns, deaths abroad and moves to India, less those who left outside the register:
 * what is implied, not what is counted. The range is that over the spans between two estimates of the stock.
 */
export const returnRate: Lever = {
  id: 'return-rate',
  title: TITLE,
  unit: percent,
  bounds: { low: 0, high: 100 },
  default: (evidence) => {
    const stocks = stocksOf(evidence)
    const spans = stocks.slice(1).flatMap((later, at) => {
      const earlier = stocks[at]
      if (!earlier) return []
      const [from, to] = [yearOf(earlier.period), yearOf(later.period)]
      const flows = departuresBetween(evidence, from, to)
      return flows.length === to - from ? [{ earlier, later, flows }] : []
    })
    const [first] = spans
    const last = spans.at(-1)
    if (!first || !last) {
      throw new ExodusError(
        'TooFewFiguresError',
        'The return rate needs the stock abroad in two years, and all departures between.',
        { field: 'period', value: String(stocks.length) },
      )
    }
    const rate = (change: number, flows: readonly Figure[]): number =>
      100 * (1 - change / sumOf(flows.map(({ value }) => value)))
    const rates = spans.map(({ earlier, later, flows }) => rate(later.value - earlier.value, flows))
    const flows = spans.flatMap((span) => span.flows)
    const value = rate(last.later.value - first.earlier.value, flows)
    return derive({
      operation: 'ratio',
      formula: {
        en: '100 × (1 − change of the stock abroad ÷ registered departures between)',
        ur: '100 × (1 − بیرونِ ملک تعداد میں تبدیلی ÷ درمیان کی رجسٹرڈ روانگی)',
      },
      label: TITLE,
      inputs: [first.earlier, ...spans.map(({ later }) => later), ...flows],
      unit: percent,
      value,
      range: { low: Math.min(value, ...rates), high: Math.max(value, ...rates) },
      period: yearPeriod(yearOf(last.later.period)),
      notes: [
        {
          en: 'implied, not counted: returns and deaths abroad, less those who left outside the register; the range is over the spans between two estimates of the stock',
          ur: 'یہ گنا نہیں گیا، نکالا گیا ہے: واپسی اور بیرونِ ملک اموات، رجسٹر سے باہر جانے والوں کو منہا کر کے؛ حد تعداد کے دو تخمینوں کے درمیانی عرصوں پر ہے',
        },
      ],
    })
  },
}
