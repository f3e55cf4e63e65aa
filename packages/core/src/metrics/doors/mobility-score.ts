import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { destinations } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { formula, name, operator, row } from '../mathml'
import { ofSnapshots, SCORES, SNAPSHOT_CAVEATS, snapshotOf } from './snapshots'

/** The class of requirements that are open without a visa obtained before travel, summed. */
export const OPEN = 'no-prior-visa'

/** Destinations that a passport opens without a visa obtained before travel, counted from a snapshot of requirements. */
export const mobilityScore = defineMetric(() => ({
  ...ofSnapshots,
  id: 'mobility-score',
  title: { en: 'Mobility score', ur: 'سفری آزادی کا اسکور' },
  definition: {
    en: 'Destinations that the passport opens visa-free, with a visa on arrival or with an electronic travel authorisation, on the day of a snapshot.',
    ur: 'وہ منزلیں جو جائزے کے دن پاسپورٹ پر ویزے کے بغیر، آمد پر ویزے یا الیکٹرانک سفری اجازت نامے سے کھلی ہیں۔',
  },
  formula: {
    en: 'visa-free + visa on arrival + electronic travel authorisation',
    ur: 'ویزے کے بغیر + آمد پر ویزا + الیکٹرانک سفری اجازت نامہ',
  },
  mathml: formula(name('m'), row(name('F'), operator('+'), name('A'), operator('+'), name('E'))),
  caveats: [
    ...SNAPSHOT_CAVEATS,
    {
      en: 'It begins in November 2020, when visa on arrival is known apart from e-visa. A month or year takes its last snapshot.',
      ur: 'یہ نومبر 2020 سے ہے، جب آمد پر ویزا ای ویزے سے الگ معلوم ہے۔ مہینے یا سال کے لیے اس کا آخری جائزہ لیا جاتا ہے۔',
    },
  ],
  unit: destinations,
  inputs: { score: { datasets: [SCORES], read: (evidence, key) => scoreOf(evidence, key) } },
  figure: ({ score }, key) => score(key),
}))

/** The score of one passport in the snapshot of a period. */
export const scoreOf = (evidence: Evidence, { origin = '', period }: MetricKey): Figure =>
  readObservation(evidence, SCORES, { origin, requirement: OPEN, period: snapshotOf(evidence, period) })
