import { readObservation } from '../../figure'
import { destinations } from '../../unit'
import { defineMetric, type MetricDimension } from '../define-metric'
import { below, formula, name } from '../mathml'
import { passport } from './dimensions'
import { ofSnapshots, SCORES, SNAPSHOT_CAVEATS, snapshotOf } from './snapshots'

const requirement = {
  id: 'requirement',
  codeList: 'visa-requirement',
  title: { en: 'Requirement', ur: 'شرط' },
} as const satisfies MetricDimension

/** Destinations that ask one thing of a passport: a visa in advance, an e-visa, nothing, on the day of a snapshot. */
export const destinationsByRequirement = defineMetric(() => ({
  ...ofSnapshots,
  id: 'destinations-by-requirement',
  title: { en: 'Destinations by visa requirement', ur: 'ویزے کی شرط کے لحاظ سے منزلیں' },
  definition: {
    en: 'Destinations whose requirement for the passport is of one class on the day of a snapshot.',
    ur: 'وہ منزلیں جن کی شرط جائزے کے دن پاسپورٹ کے لیے ایک زمرے کی ہے۔',
  },
  formula: { en: 'number of destinations in the class', ur: 'زمرے میں منزلوں کی تعداد' },
  mathml: formula(below(name('n'), name('r')), name('destinations')),
  caveats: [
    ...SNAPSHOT_CAVEATS,
    {
      en: 'Classes changed over time; a visa required can be followed over the whole span, e-visa only from November 2020.',
      ur: 'زمرے وقت کے ساتھ بدلے؛ ویزا درکار کا زمرہ پوری مدت میں دیکھا جا سکتا ہے، ای ویزا صرف نومبر 2020 سے۔',
    },
  ],
  unit: destinations,
  dimensions: [passport, requirement],
  example: { origin: 'PAK', requirement: 'visa-required', period: '2026-02-17' },
  inputs: {
    count: {
      datasets: [SCORES],
      read: (evidence, { origin = '', requirement: wanted = '', period }) =>
        readObservation(evidence, SCORES, {
          origin,
          requirement: wanted,
          period: snapshotOf(evidence, period),
        }),
    },
  },
  figure: ({ count }, key) => count(key),
}))
