import { percentagePoints } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric, type MetricKey } from '../define-metric'
import { breaks, since } from '../dimensions'
import { applicationCountry } from './dimensions'
import { pointsChange, pointsMathml } from './points-change'
import { SCHENGEN_DATASET } from './schengen-decisions'
import { schengenRefusalRate } from './schengen-refusal-rate'

/** Change of the Schengen refusal rate between two years, in percentage points. */
export const schengenRefusalChange = defineMetric(() => ({
  id: 'schengen-refusal-change',
  title: { en: 'Change of the Schengen refusal rate', ur: 'شینگن ویزے سے انکار کی شرح میں تبدیلی' },
  definition: {
    en: 'Refusal rate per decision of a year less that of an earlier one, in percentage points.',
    ur: 'ایک سال کی فی فیصلہ شرحِ انکار منفی کسی پہلے سال کی شرح، فیصدی پوائنٹس میں۔',
  },
  formula: { en: 'refusal rate − refusal rate of the earlier year', ur: 'شرحِ انکار − پہلے سال کی شرحِ انکار' },
  mathml: pointsMathml('q'),
  reference: 'Difference of two rates in percentage points',
  caveats: [
    {
      en: 'Across 2011 the visa types that are counted change; the change is refused there unless it is asked for.',
      ur: '2011 کے آر پار شمار ہونے والے ویزوں کی اقسام بدل جاتی ہیں؛ مطالبہ نہ ہو تو وہاں جواب نہیں دیا جاتا۔',
    },
  ],
  unit: percentagePoints,
  dimensions: [applicationCountry, since, breaks],
  example: { origin: 'PAK', since: '2014', breaks: 'refuse', period: '2024' },
  inputs: {
    change: {
      datasets: [SCHENGEN_DATASET],
      read: (evidence, key: MetricKey) => {
        const { origin = '', period = '' } = key
        // Rates here are per decision in all years, as the computed ones of the dataset are.
        const used = { measure: ['refusal-rate-decided'] }
        const notes = breakNotes(evidence.dataset(SCHENGEN_DATASET), key, used)
        const [earlier, later] = [key.since ?? '', period].map((year) =>
          schengenRefusalRate.at(evidence, { origin, period: year }),
        )
        return pointsChange(earlier, later, notes)
      },
    },
  },
  figure: ({ change }, key) => change(key),
}))
