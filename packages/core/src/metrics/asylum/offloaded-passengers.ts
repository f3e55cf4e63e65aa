import type { Evidence } from '../../evidence'
import { type Figure, per, readObservation } from '../../figure'
import { derive, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { persons, perThousandDepartures, perThousandExits } from '../../unit'
import { defineMetric, fromDataset, fromMetric, ifPublished, type MetricKey } from '../define-metric'
import { departures } from '../departures/departures'
import { origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

const BY_MINISTRY = 'exit-control'
const BY_AGENCY = 'offloading-and-deportee-arrivals'

const FORMULA: LocalizedText = {
  en: 'the count of the ministry, else that of the agency; the range holds all that are reported',
  ur: 'وزارت کا شمار، ورنہ ایجنسی کا؛ حد میں تمام رپورٹ شدہ اعداد ہیں',
}

/** Passengers stopped in a period: two tables count the same thing, so each is the other's rival. */
function offloaded(evidence: Evidence, { origin: from = '', period = '' }: MetricKey): Figure {
  const agency = { origin: from, airport: 'all-airports', measure: 'offloaded-at-departure', period }
  const readAgency = (): Figure => readObservation(evidence, BY_AGENCY, agency)
  const byMinistry = ifPublished(() =>
    readObservation(evidence, BY_MINISTRY, { place: 'pakistan', measure: 'passengers-offloaded', period }),
  )
  const byAgency = ifPublished(readAgency)
  const inputs = [byMinistry, byAgency].flatMap((figure) => figure ?? [])
  const [first] = inputs
  if (!first) return readAgency()
  const ranges = inputs.map(rangeOf)
  return derive({
    operation: 'select',
    formula: FORMULA,
    inputs,
    unit: persons,
    value: first.value,
    range: {
      low: Math.min(...ranges.map(({ low }) => low)),
      high: Math.max(...ranges.map(({ high }) => high)),
    },
  })
}

/** Passengers stopped at airports in Pakistan before departure, with what other bodies count as range. */
export const offloadedPassengers = defineMetric({
  id: 'offloaded-passengers',
  title: { en: 'Passengers stopped before departure', ur: 'روانگی سے پہلے روکے گئے مسافر' },
  definition: {
    en: 'Passengers whom immigration officers at airports in Pakistan stopped before departure in the period.',
    ur: 'وہ مسافر جنہیں مدت میں پاکستان کے ہوائی اڈوں پر امیگریشن حکام نے روانگی سے پہلے روکا۔',
  },
  formula: FORMULA,
  mathml: formula(name('S'), name('stopped')),
  reference:
    'Ministry of Interior (Pakistan), reply to the Senate; Federal Investigation Agency, annual reports',
  caveats: [
    {
      en: 'They did not leave, so they are neither departures nor deportees. Ministry and agency count differently, and the reply of the ministry was not found a second time.',
      ur: 'یہ ملک سے نہیں گئے، اس لیے نہ روانگی ہیں نہ ملک بدر۔ وزارت اور ایجنسی کے شمار مختلف ہیں، اور وزارت کا جواب دوبارہ نہیں ملا۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025' },
  inputs: { offloaded: { datasets: [BY_MINISTRY, BY_AGENCY], read: offloaded } },
  figure: (inputs, key) => inputs.offloaded(key),
})

/** Passengers stopped before departure per 1,000 workers registered to leave in the same period. */
export const offloadingPerDepartures = defineMetric({
  id: 'offloading-per-departures',
  title: {
    en: 'Stopped passengers per 1,000 registered departures',
    ur: 'فی ایک ہزار رجسٹرڈ روانگی پر روکے گئے مسافر',
  },
  definition: {
    en: 'Passengers stopped at airports before departure per 1,000 registered labour departures of the same period.',
    ur: 'اسی مدت کی ہر ایک ہزار رجسٹرڈ روانگیوں پر ہوائی اڈوں پر روکے گئے مسافر۔',
  },
  formula: {
    en: 'passengers stopped ÷ registered departures × 1,000',
    ur: 'روکے گئے مسافر ÷ رجسٹرڈ روانگی × 1,000',
  },
  mathml: formula(name('o'), row(fraction(name('S'), name('D')), operator('×'), number(1000))),
  reference: 'Ratio of two counts of one period; a comparison of sizes, not a probability',
  caveats: [
    {
      en: 'Most who are stopped travel as visitors, pilgrims or students, so they are no part of the registered workers.',
      ur: 'روکے گئے زیادہ تر مسافر سیاح، زائر یا طالب علم ہوتے ہیں، اس لیے وہ رجسٹرڈ کارکنوں کا حصہ نہیں۔',
    },
  ],
  unit: perThousandDepartures,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: { stopped: fromMetric(offloadedPassengers), departures: fromMetric(departures) },
  figure: (inputs, key) => per(1_000, inputs.stopped(key), inputs.departures(key), perThousandDepartures),
})

/** Passengers stopped before departure per 1,000 exits of citizens across the border in the same period. */
export const offloadingPerExits = defineMetric({
  id: 'offloading-per-exits',
  title: { en: 'Stopped passengers per 1,000 exits', ur: 'فی ایک ہزار سفرِ روانگی پر روکے گئے مسافر' },
  definition: {
    en: 'Passengers stopped at airports before departure per 1,000 exits of Pakistani citizens at all counters in the same period.',
    ur: 'اسی مدت میں تمام کاؤنٹروں سے پاکستانی شہریوں کی ہر ایک ہزار روانگیوں پر ہوائی اڈوں پر روکے گئے مسافر۔',
  },
  formula: {
    en: 'passengers stopped ÷ exits of citizens × 1,000',
    ur: 'روکے گئے مسافر ÷ شہریوں کی روانگیاں × 1,000',
  },
  mathml: formula(name('o'), row(fraction(name('S'), name('X')), operator('×'), number(1000))),
  reference: 'Ratio of two counts of one period',
  caveats: [
    {
      en: 'Exits are trips, by air, land and sea, and are reported in millions for 2023 and most of 2025 only.',
      ur: 'یہ روانگیاں فضائی، زمینی اور بحری سفر ہیں، افراد نہیں؛ صرف 2023 اور 2025 کے بیشتر حصے کے لیے معلوم ہیں، وہ بھی ملین تک گول۔',
    },
  ],
  unit: perThousandExits,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2023' },
  inputs: {
    stopped: fromMetric(offloadedPassengers),
    exits: fromDataset(BY_MINISTRY, ({ period = '' }) => ({
      place: 'pakistan',
      measure: 'citizens-departed',
      period,
    })),
  },
  figure: (inputs, key) => per(1_000, inputs.stopped(key), inputs.exits(key), perThousandExits),
})
