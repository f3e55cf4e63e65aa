import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readWhere } from '../../figure'
import { convertValue, percentChange, perThousandPopulation, type Unit } from '../../unit'
import { publishedDatasets, publishedProjections } from '../published'
import { grown, publishedGrowth } from './growth'
import { returnDatasets, returnRate } from './return-rate'
import {
  defineScenario,
  type Lever,
  type Part,
  scenarioFigure,
  yearOf,
  yearPeriod,
  yearsAfter,
} from './scenario'

const TRAINING = 'professional-workforce-and-training'
const LEAVING = 'departures-by-occupation'
const PERSONS: Unit = { id: 'persons', dimension: 'persons', factor: 1 }

const STOCK = {
  en: 'Doctors on the register, less those who leave from now',
  ur: 'رجسٹرڈ ڈاکٹر، آئندہ جانے والوں کو منہا کر کے',
} as const
const DENSITY = { en: 'The same per 1,000 people', ur: 'یہی، فی ہزار آبادی' } as const

/** The last annual figure of a measure of doctors in Pakistan. */
function lastOf(evidence: Evidence, measure: string): Figure {
  const key = { area: 'PAK', occupation: 'doctor', measure, sex: 'total' }
  const last = readWhere(evidence, TRAINING, key)
    .filter(({ period }) => period.kind === 'year')
    .at(-1)
  if (!last) throw missingObservation(evidence.dataset(TRAINING), key)
  return last
}

const doctorsLeaving = (evidence: Evidence): Figure[] =>
  readWhere(evidence, LEAVING, { origin: 'PAK', occupation: 'doctor' }).filter(
    ({ period }) => period.kind === 'year',
  )

const growth: Lever = {
  id: 'growth',
  title: { en: 'yearly growth of departures of doctors', ur: 'ڈاکٹروں کی روانگی میں سالانہ اضافہ' },
  unit: percentChange,
  bounds: { low: -100, high: 100 },
  default: (evidence) =>
    publishedGrowth(evidence, doctorsLeaving(evidence), {
      en: 'yearly growth of departures of doctors',
      ur: 'ڈاکٹروں کی روانگی میں سالانہ اضافہ',
    }),
}

const training: Lever = {
  id: 'training',
  title: { en: 'doctors graduating a year', ur: 'سالانہ فارغ التحصیل ڈاکٹر' },
  unit: { id: 'persons-per-year', dimension: 'persons-per-year', factor: 1 },
  bounds: { low: 0 },
  default: (evidence) => lastOf(evidence, 'graduates'),
}

/** Doctors on the register, and per 1,000 people, if training, departures and returns go on as they are. */
export const doctorsPerThousand = defineScenario({
  id: 'doctors-per-thousand',
  title: { en: 'Doctors, if this continues', ur: 'ڈاکٹر، اگر یہی جاری رہا' },
  definition: {
    en: 'Each year all graduates join the register, and doctors leave as registered for work abroad, less the share that returns. Deaths, retirement, those who left before and those who do not practise are not taken off: no figures are published. The return rate is that of all departures, for none is published of doctors.',
    ur: 'ہر سال تمام فارغ التحصیل ڈاکٹر رجسٹر میں آتے ہیں، اور بیرونِ ملک ملازمت کے لیے رجسٹرڈ ڈاکٹر جاتے ہیں، واپس آنے والوں کا حصہ منہا کر کے۔ اموات، ریٹائرمنٹ، پہلے جا چکے اور پریکٹس نہ کرنے والے ڈاکٹر منہا نہیں کیے جاتے: ان کے اعداد شائع نہیں ہوتے۔ واپسی کی شرح تمام روانگیوں کی ہے، کیونکہ ڈاکٹروں کی الگ شائع نہیں ہوتی۔',
  },
  datasets: [TRAINING, LEAVING, ...returnDatasets, ...publishedDatasets],
  levers: [growth, training, returnRate],
  outcomes: (evidence, settings, last) => {
    const registered = lastOf(evidence, 'registered')
    const base = yearOf(registered.period)
    const left = doctorsLeaving(evidence).at(-1)
    if (!left) throw missingObservation(evidence.dataset(LEAVING), { occupation: 'doctor' })
    const leftIn = yearOf(left.period)
    const parts: Part[] = [
      { figure: registered, raises: true },
      { figure: settings('training'), raises: true },
      { figure: left, raises: false },
      { figure: settings('growth'), raises: false },
      { figure: settings('return-rate'), raises: true },
    ]
    const stockIn = (
      year: number,
      [stock = 0, graduates = 0, leaving = 0, rate = 0, back = 0]: readonly number[],
    ): number =>
      yearsAfter(base, year).reduce(
        (doctors, at) => doctors + graduates - grown(leaving, rate, at - leftIn) * (1 - back / 100),
        stock,
      )
    const years = yearsAfter(base, last)
    const population = publishedProjections(evidence, {
      country: 'PAK',
      indicator: 'population',
      variant: 'medium',
    })
    return [
      {
        id: 'doctors',
        title: STOCK,
        // What others have said is of doctors needed and of doctors missing: neither is the register.
        published: [],
        figures: years.map((year) =>
          scenarioFigure({
            label: STOCK,
            formula: {
              en: 'registered doctors + graduates of each year − departures of each year × (1 − return rate)',
              ur: 'رجسٹرڈ ڈاکٹر + ہر سال کے فارغ التحصیل − ہر سال کی روانگی × (1 − واپسی کی شرح)',
            },
            parts,
            unit: PERSONS,
            period: yearPeriod(year),
            compute: (values) => stockIn(year, values),
          }),
        ),
      },
      {
        id: 'doctors-per-thousand',
        title: DENSITY,
        published: [],
        figures: years.flatMap((year) => {
          const people = population.find(({ period }) => yearOf(period) === year)
          if (!people) return []
          return scenarioFigure({
            label: DENSITY,
            formula: {
              en: 'doctors ÷ population as projected by the United Nations × 1,000',
              ur: 'ڈاکٹر ÷ اقوامِ متحدہ کی متوقع آبادی × 1,000',
            },
            parts: [...parts, { figure: people, raises: false }],
            unit: perThousandPopulation,
            period: yearPeriod(year),
            compute: (values) =>
              (stockIn(year, values) / convertValue(values.at(-1) ?? 0, people.unit, PERSONS)) * 1000,
          })
        }),
      },
    ]
  },
})
