import type { Evidence } from '../../evidence'
import { difference, type Figure, missingObservation } from '../../figure'
import { combine, derive, rangeOf } from '../../figure/derive'
import { placeAmong } from '../../figure/rank'
import { persons, rank } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, name, number, operator, row } from '../mathml'
import { calendarYear } from '../years'
import { countOfEachYear } from './counted-years'
import { departuresInScope, type Scope } from './departures'

/** The largest amount by which the two official counts of one year differ: how far unlike scopes may be apart. */
function widestGap(evidence: Evidence, key: MetricKey, periods: readonly string[]): Figure | undefined {
  const gaps = periods.flatMap((period) => {
    const both = departuresInScope(evidence, { ...key, period }, 'beoe-oec')
    const bureau = departuresInScope(evidence, { ...key, period }, 'beoe')
    return both && bureau ? [difference(both, bureau)] : []
  })
  return gaps.length === 0
    ? undefined
    : combine({
        operation: 'maximum',
        formula: {
          en: 'largest difference of the two counts of one year',
          ur: 'ایک سال کے دونوں شماروں کا سب سے بڑا فرق',
        },
        inputs: gaps,
        unit: persons,
        compute: (values) => Math.max(...values),
        period: gaps.reduce((widest, gap) => (gap.value > widest.value ? gap : widest)).period,
      })
}

/** Where the count of the year in the wider scope may lie. */
const reach = ({ count, scope }: { count: Figure; scope: Scope }, gap: number) => ({
  value: count.value,
  low: rangeOf(count).low,
  high: rangeOf(count).high + (scope === 'beoe-oec' ? 0 : gap),
})

/**
 * Place of a year among all calendar years with a count, 1 being the year with most registered departures. Years are
 * counted in two scopes: the range of the rank says what their largest known difference could change.
 */
export const departuresRank = defineMetric({
  id: 'departures-rank',
  title: { en: 'Rank of the year by registered departures', ur: 'رجسٹرڈ روانگی کے لحاظ سے سال کا درجہ' },
  definition: {
    en: 'Place of a calendar year among all with a published count, the highest first.',
    ur: 'شائع شدہ شمار والے تمام کیلنڈر سالوں میں کسی سال کا مقام، سب سے زیادہ روانگی والا سال پہلا۔',
  },
  formula: {
    en: '1 + number of years with more departures',
    ur: '1 + زیادہ روانگی والے سالوں کی تعداد',
  },
  mathml: formula(
    name('rank'),
    row(
      number(1),
      operator('+'),
      name('#'),
      operator('{'),
      below(name('D'), name('y')),
      operator('>'),
      below(name('D'), name('t')),
      operator('}'),
    ),
  ),
  reference: 'Standard competition ranking',
  caveats: [
    {
      en: 'Years without a count of their own (1972 to 1975, 1977 to 1980) are not ranked; all years from 1971 to 1980 together fall short of the highest year.',
      ur: 'جن سالوں کا اپنا شمار نہیں (1972 تا 1975، 1977 تا 1980) ان کا درجہ نہیں؛ 1971 سے 1980 تک تمام سال مل کر بھی بلند ترین سال سے کم ہیں۔',
    },
    {
      en: 'Some years count the Bureau alone, others the Overseas Employment Corporation too; the range says which ranks are possible in one scope.',
      ur: 'کچھ سالوں میں صرف بیورو کا شمار ہے، کچھ میں اوورسیز ایمپلائمنٹ کارپوریشن بھی شامل ہے؛ حد بتاتی ہے کہ یکساں دائرے میں کون سے درجے ممکن ہیں۔',
    },
  ],
  unit: rank,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    rank: {
      datasets: ['departures-total'],
      read: (evidence, key) => {
        const { code } = calendarYear(key.period)
        const all = countOfEachYear(evidence, key)
        const own = all.find(({ count }) => count.period.code === code)
        if (!own)
          throw missingObservation(evidence.dataset('departures-total'), { ...key, scope: 'beoe-oec' })
        const others = all.filter((year) => year !== own)
        const gap = widestGap(
          evidence,
          key,
          all.map(({ count }) => count.period.code),
        )
        return derive({
          operation: 'rank',
          formula: {
            en: '1 + number of years with more departures',
            ur: '1 + زیادہ روانگی والے سالوں کی تعداد',
          },
          inputs: [own.count, ...others.map(({ count }) => count), ...(gap ? [gap] : [])],
          unit: rank,
          ...placeAmong(
            reach(own, gap?.value ?? 0),
            others.map((year) => reach(year, gap?.value ?? 0)),
          ),
          notes: [{ en: `${all.length} years ranked`, ur: `درجہ بندی میں ${all.length} سال` }],
        })
      },
    },
  },
  figure: (inputs, key) => inputs.rank(key),
})
