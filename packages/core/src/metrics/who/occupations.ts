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

/** An input: the registered departures of some occupations together; every one must be published. */
export const ofOccupations = (
  codes: (evidence: Evidence, key: MetricKey) => readonly string[],
  label: LocalizedText,
): MetricInput => ({
  datasets: [DATASET],
  read: (evidence, key) =>
    sum(
      codes(evidence, key).map((code) => inOccupation(evidence, key, code)),
      label,
    ),
})

/** An input: some occupations together as a share of all registered departures, counted in the same scope. */
export const shareOfOccupations = (...input: Parameters<typeof ofOccupations>): MetricInput =>
  shareOfWhole(ofOccupations(...input))

/** The occupations of the yearly table that a classification of the code list puts into the group named in the key. */
export const occupationsIn =
  (classification: string, dimension: string) =>
  (evidence: Evidence, key: MetricKey): readonly string[] =>
    evidence.dataset(DATASET).codesIn('occupation', classification, key[dimension] ?? '')

/** Caveats of any sum over occupations. */
export const EVERY_OCCUPATION: LocalizedText = {
  en: 'All occupations of the group must be published: complete lists exist for 2011 to 2022, and only some groups have an answer after.',
  ur: 'گروہ کے تمام پیشے شائع ہونا ضروری ہیں: مکمل فہرستیں 2011 تا 2022 کی ہیں، بعد میں صرف کچھ گروہوں کا جواب ہے۔',
}

export const REGISTERED_ONLY: LocalizedText = {
  en: 'The register misses professionals who leave as students or settlers.',
  ur: 'رجسٹر میں وہ پیشہ ور شامل نہیں جو طالب علم یا مستقل آبادکار بن کر جاتے ہیں۔',
}
