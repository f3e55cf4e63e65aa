import { combine } from '../../figure/derive'
import { persons } from '../../unit'
import { defineMetric, tooFewFigures } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, name, operator, row } from '../mathml'
import { calendarYear } from '../years'
import { countOfEachYear } from './counted-years'

/**
 * Registered departures, in persons, of the year that had most of them, of all years up to the one asked for. The period
 * of the figure is the record year.
 */
export const departuresRecord = defineMetric({
  id: 'departures-record',
  title: { en: 'Record year of registered departures', ur: 'رجسٹرڈ روانگی کا ریکارڈ سال' },
  definition: {
    en: 'The most registered departures in any calendar year up to the one asked for; the period of the figure is that record year.',
    ur: 'مطلوبہ سال تک کسی ایک کیلنڈر سال میں سب سے زیادہ رجسٹرڈ روانگی؛ عدد کی مدت وہی ریکارڈ سال ہے۔',
  },
  formula: {
    en: 'the largest of the yearly counts up to the year',
    ur: 'اس سال تک کے سالانہ شماروں میں سب سے بڑا',
  },
  mathml: formula(
    name('R'),
    row(
      name('max'),
      operator('{'),
      below(name('D'), name('y')),
      operator(':'),
      name('y'),
      operator('≤'),
      name('t'),
      operator('}'),
    ),
  ),
  reference: 'Maximum of a series',
  caveats: [
    {
      en: 'Years are counted in the widest scope published for each; the two scopes differ by far less than the record year and the next.',
      ur: 'ہر سال اپنے وسیع ترین شائع شدہ دائرے میں گنا گیا ہے؛ دونوں دائروں کا فرق ریکارڈ سال اور اگلے سال کے فرق سے کہیں کم ہے۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025' },
  inputs: {
    record: {
      datasets: ['departures-total'],
      read: (evidence, key) => {
        const { end } = calendarYear(key.period)
        const counts = countOfEachYear(evidence, key)
          .map(({ count }) => count)
          .filter(({ period }) => period.end <= end)
        const [first, ...rest] = counts
        if (!first) throw tooFewFigures('departures-record', 1, 0)
        const record = rest.reduce((most, count) => (count.value > most.value ? count : most), first)
        return combine({
          operation: 'maximum',
          formula: { en: 'largest of the yearly counts', ur: 'سالانہ شماروں میں سب سے بڑا' },
          inputs: counts,
          unit: persons,
          compute: (values) => Math.max(...values),
          period: record.period,
          notes: [
            {
              en: `the record year is ${record.period.code}, of ${counts.length} years with a count`,
              ur: `ریکارڈ سال ${record.period.code} ہے، شمار والے ${counts.length} سالوں میں`,
            },
          ],
        })
      },
    },
  },
  figure: ({ record }, key) => record(key),
})
