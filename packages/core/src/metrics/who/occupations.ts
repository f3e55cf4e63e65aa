import type { Evidence } from '../../evidence'
import { type Figure, readObservation, sum } from '../../figure'
import type { LocalizedText } from '../../schema'
import type { MetricDimension, MetricInput, MetricKey } from '../define-metric'
import { shareOfWhole } from '../departures/departures-share'

const DATASET = 'departures-by-occupation'

export const occupation = {
  id: 'occupation',
  codeList: 'occupation',
  title: { en: 'Occupation', ur: 'پیشہ' },
} as const satisfies MetricDimension

/** Registered departures of a period in one occupation. */
export const inOccupation = (
  evidence: Evidence,
  { origin = '', period = '' }: MetricKey,
  code: string,
): Figure => readObservation(evidence, DATASET, { origin, occupation: code, period })

/** The codes of some occupations, at a key. */
type Occupations = (evidence: Evidence, key: MetricKey) => readonly string[]

/** An input: the registered departures of some occupations together; every one must be published. */
/* @__NO_SIDE_EFFECTS__ */
export function ofOccupations(codes: Occupations, label: LocalizedText): MetricInput {
  return {
    datasets: [DATASET],
    read: (evidence, key) =>
      sum(
        codes(evidence, key).map((code) => inOccupation(evidence, key, code)),
        label,
      ),
  }
}

/** An input: some occupations together as a share of all registered departures, counted in the same scope. */
/* @__NO_SIDE_EFFECTS__ */
export function shareOfOccupations(codes: Occupations, label: LocalizedText): MetricInput {
  return shareOfWhole(ofOccupations(codes, label))
}

/** The occupations of the yearly table that a classification of the code list puts into a group. */
export const occupationsIn = (evidence: Evidence, classification: string, group = ''): readonly string[] =>
  evidence.dataset(DATASET).codesIn('occupation', classification, group)

/** Caveats of any sum over occupations. */
export const EVERY_OCCUPATION: LocalizedText = {
  en: 'All occupations of the group must be published: complete lists exist for 2011 to 2022, and only some groups have an answer after.',
  ur: 'گروہ کے تمام پیشے شائع ہونا ضروری ہیں: مکمل فہرستیں 2011 تا 2022 کی ہیں، بعد میں صرف کچھ گروہوں کا جواب ہے۔',
}

export const REGISTERED_ONLY: LocalizedText = {
  en: 'The register misses professionals who leave as students or settlers.',
  ur: 'رجسٹر میں وہ پیشہ ور شامل نہیں جو طالب علم یا مستقل آبادکار بن کر جاتے ہیں۔',
}
