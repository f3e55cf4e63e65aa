import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { irregularDetections, newAsylumApplications } from '../metrics/asylum'
import { departureRate, departures } from '../metrics/departures'
import { studentsInHost } from '../metrics/professionals'
import { stockAbroad } from '../metrics/stock'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import { defineClaim } from './define-claim'
import { asDefinitions, byReadings, fullYears, largest, type Reading, readingsThat } from './readings'
import { confidenceOf } from './rules'

/** Something counted year by year, and what it is called. */
interface Count {
  readonly name: LocalizedText
  readonly series: (evidence: Evidence) => readonly Figure[]
}

const PAKISTAN = { origin: 'PAK' }

/** Every count of people leaving by year; none covers all routes. */
const FLOWS: readonly Count[] = [
  {
    name: { en: 'Workers registered to leave', ur: 'جانے کے لیے رجسٹرڈ کارکن' },
    series: (evidence) => departures.series(evidence, PAKISTAN),
  },
  {
    name: {
      en: 'Workers registered to leave, per thousand people',
      ur: 'جانے کے لیے رجسٹرڈ کارکن، فی ہزار آبادی',
    },
    series: (evidence) => departureRate.series(evidence, PAKISTAN),
  },
  {
    name: { en: 'Students abroad', ur: 'بیرونِ ملک طلبہ' },
    series: (evidence) =>
      studentsInHost.series(evidence, { ...PAKISTAN, destination: 'WLD', measure: 'tertiary-outbound' }),
  },
  {
    name: { en: 'New applications for asylum', ur: 'پناہ کی نئی درخواستیں' },
    series: (evidence) => newAsylumApplications.series(evidence, { ...PAKISTAN, destination: 'WLD' }),
  },
  {
    name: {
      en: 'Detections of irregular crossings at the border of the European Union',
      ur: 'یورپی یونین کی سرحد پر درج بے ضابطہ عبور',
    },
    series: (evidence) => irregularDetections.series(evidence, { ...PAKISTAN, route: 'all' }),
  },
]

/** No count of people leaving, but what the words may bring to mind. */
const LIVING_ABROAD: Count = {
  name: { en: 'People born in the country who live abroad', ur: 'ملک میں پیدا ہو کر بیرونِ ملک مقیم افراد' },
  series: (evidence) => stockAbroad.series(evidence, PAKISTAN),
}

/** Whether the latest full year is above all before it. */
function atRecord(evidence: Evidence, { name, series }: Count): (Reading & { latest: Figure })[] {
  const years = fullYears(series(evidence))
  const [latest, most] = [years.at(-1), largest(years.slice(0, -1))]
  if (!latest || !most) return []
  return [
    {
      latest,
      definition: name,
      holds: latest.value > most.value,
      reason: say(
        {
          en: `${name.en}: {latest} in {latest:period}; the most in any year before was {most}, in {most:period}.`,
          ur: `${name.ur}: {latest:period} میں {latest}؛ اس سے پہلے کسی بھی سال میں سب سے زیادہ {most} تھے، {most:period} میں۔`,
        },
        { latest, most },
      ),
    },
  ]
}

/** Net migration is below zero where more leave than come: its record is its lowest value. */
function netLoss(evidence: Evidence): Reading[] {
  const years = fullYears(readWhere(evidence, 'net-migration', { country: 'PAK' }))
  const latest = years.at(-1)
  const before = years.slice(0, -1)
  if (!latest || before.length === 0) return []
  const most = before.reduce((lowest, year) => (year.value < lowest.value ? year : lowest))
  return [
    {
      definition: {
        en: 'Net loss by all routes, foreigners who come and go included',
        ur: 'تمام راستوں سے خالص کمی، آنے جانے والے غیر ملکیوں سمیت',
      },
      holds: latest.value < most.value,
      reason: say(
        {
          en: 'Modelled net migration was {latest} in {latest:period}; the deepest loss of any year before was {most}, in {most:period}.',
          ur: '{latest:period} میں تخمینی خالص ہجرت {latest} تھی؛ اس سے پہلے کسی سال کی سب سے بڑی کمی {most} تھی، {most:period} میں۔',
        },
        { latest, most },
      ),
    },
  ]
}

/** "More than ever before": whether each count of people leaving stands, in its latest full year, above all years before. */
export const unprecedentedNumbers = defineClaim({
  id: 'unprecedented-numbers',
  datasets: [
    ...new Set([
      ...departureRate.datasets,
      ...studentsInHost.datasets,
      ...newAsylumApplications.datasets,
      ...irregularDetections.datasets,
      ...stockAbroad.datasets,
      'net-migration',
    ]),
  ],
  check: (evidence) => {
    const flows = FLOWS.flatMap((flow) => atRecord(evidence, flow))
    const beside = [...atRecord(evidence, LIVING_ABROAD), ...netLoss(evidence)]
    const missing = say({
      en: 'No count covers all routes; each is compared with its own past.',
      ur: 'کوئی ایک گنتی تمام راستوں کا احاطہ نہیں کرتی؛ ہر ایک کا موازنہ اس کے اپنے ماضی سے ہے۔',
    })
    return {
      verdict: byReadings(flows),
      confidence: confidenceOf(flows.map(({ latest }) => latest)),
      reasons: [...flows.map(({ reason }) => reason), missing],
      supports: readingsThat(true, flows),
      contradicts: readingsThat(false, flows),
      definitions: asDefinitions([...flows, ...beside]),
      wouldChange: [
        {
          en: 'A yearly count of all who leave by any route, families and settlers included, back to the first years of the register.',
          ur: 'ہر راستے سے جانے والوں کی سالانہ گنتی، خاندانوں اور آبادکاروں سمیت، رجسٹر کے پہلے برسوں تک۔',
        },
      ],
    }
  },
})
