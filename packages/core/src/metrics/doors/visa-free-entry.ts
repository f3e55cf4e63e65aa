import { missingObservation, readWhere, sum } from '../../figure'
import { destinations } from '../../unit'
import { defineMetric } from '../define-metric'
import { below, formula, name, number, operator, row } from '../mathml'
import { ofSnapshots, SCORES, SNAPSHOT_CAVEATS, snapshotOf } from './snapshots'

/** Destinations that a passport opens without any visa, days stated or not; comparable over all snapshots. */
export const visaFreeEntry = defineMetric(() => ({
  ...ofSnapshots,
  id: 'visa-free-entry',
  title: { en: 'Destinations without any visa', ur: 'بالکل ویزے کے بغیر منزلیں' },
  definition: {
    en: 'Destinations that the passport opens without any visa or authorisation, for a stated number of days or not.',
    ur: 'وہ منزلیں جو پاسپورٹ پر کسی ویزے یا اجازت نامے کے بغیر کھلی ہیں، دنوں کی تعداد درج ہو یا نہ ہو۔',
  },
  formula: {
    en: 'visa-free + visa-free for stated days',
    ur: 'ویزے کے بغیر + مقررہ دنوں کے لیے ویزے کے بغیر',
  },
  mathml: formula(name('F'), row(below(name('F'), number(0)), operator('+'), below(name('F'), name('d')))),
  caveats: [...SNAPSHOT_CAVEATS],
  unit: destinations,
  inputs: {
    count: {
      datasets: [SCORES],
      read: (evidence, { origin = '', period }) => {
        const day = snapshotOf(evidence, period)
        const filter = { origin, requirement: ['visa-free', 'visa-free-days'], period: day }
        const rows = readWhere(evidence, SCORES, filter)
        if (rows.length === 0)
          throw missingObservation(evidence.dataset(SCORES), {
            origin,
            requirement: 'visa-free',
            period: day,
          })
        return sum(rows)
      },
    },
  },
  figure: ({ count }, key) => count(key),
}))
