import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, readObservation } from '../figure'
import { metrics } from '../metrics'
import { ifPublished } from '../metrics/define-metric'
import type { CodeList, LocalizedText } from '../schema'
import type { Search } from '../search'
import { wordsOf } from '../search/words'
import type { Unit } from '../unit'
import type { About } from './asked'
import type { Comparison } from './closeness'
import { EVERYDAY_WORDS } from './everyday-words'
import { readStatedNumber, type StatedNumber } from './stated-number'
import { dimensionsOfDataset, dimensionsOfMetric, keyFor, type Subject, tells } from './subject'
import { type Understanding, understand } from './understanding'
import { comparableReadings, unitById } from './unit-of-statement'
import { bestReading, cannotVerify, type Verification, type VerificationAids, verify } from './verify'

/** What reading a text needs besides: a search over metrics and datasets, and the code lists with names. */
export interface TextAids extends VerificationAids {
  readonly search: Search
  readonly codeLists: Readonly<Record<string, CodeList>>
}

/** A figure that the words may mean. */
export interface Candidate {
  readonly about: About
  readonly title: LocalizedText
  readonly figure: Figure
  /** Whether the words name it in full, by its id or by all words of its title. */
  readonly named: boolean
  /** How the stated number stands to it; absent where their units measure different things. */
  readonly comparison?: Comparison
}

/** A stated number with what its words were taken to mean. */
export interface TextVerification extends Verification {
  readonly understood: Understanding
  /** The figures that may be meant, the best fitting words first; the one compared with, if any, is the first. */
  readonly candidates: readonly Candidate[]
}

const MOST_CANDIDATES = 8

/**
 * Holds a stated number against what a text says it is. There is a verdict only if the text names one period and, in full, one
 * metric or dataset that answers there; otherwise the answer is `cannot_verify` with the figures that may be meant.
 * @throws ExodusError `InvalidNumberError`, `UnknownIdError` for the unit
 */
export function verifyText(
  evidence: Evidence,
  statement: { readonly value: number | string; readonly unit?: string | undefined; readonly about: string },
  aids: TextAids,
): TextVerification {
  const stated = readStatedNumber(statement.value)
  return verifyUnderstood(
    evidence,
    { ...statement, stated },
    understand(statement.about, aids.codeLists),
    aids,
  )
}

/**
 * Finds the numbers of a sentence and holds each against the rest of the sentence.
 * @returns one verification a number; none for a sentence without a number
 */
export function verifySentence(evidence: Evidence, sentence: string, aids: TextAids): TextVerification[] {
  const understood = understand(sentence, aids.codeLists)
  return understood.numbers.map((stated) =>
    verifyUnderstood(evidence, { value: stated.text, about: sentence, stated }, understood, aids),
  )
}

function verifyUnderstood(
  evidence: Evidence,
  statement: {
    readonly value: number | string
    readonly unit?: string | undefined
    readonly about: string
    readonly stated: StatedNumber
  },
  understood: Understanding,
  aids: TextAids,
): TextVerification {
  const { stated, value, unit, about } = statement
  const named = unit === undefined ? undefined : unitById(evidence, unit)
  const [period, ...otherPeriods] = understood.periods
  if (period === undefined || otherPeriods.length > 0) {
    const reason = period === undefined ? NO_PERIOD : SEVERAL_PERIODS
    const candidates = understood.periods.flatMap((at) =>
      candidatesFor(evidence, about, understood, at, aids),
    )
    return {
      ...cannotVerify(stated, reason),
      understood,
      candidates: candidates.slice(0, MOST_CANDIDATES).map(beside(stated, named)),
    }
  }
  const candidates = candidatesFor(evidence, about, understood, period, aids).map(beside(stated, named))
  const inFull = candidates.filter((candidate) => candidate.named)
  const [only] = inFull
  if (!only || inFull.length > 1) {
    const reason = candidates.length === 0 ? NOTHING_FOUND : only ? SEVERAL_NAMED : NOTHING_NAMED
    return { ...cannotVerify(stated, reason), understood, candidates }
  }
  const verification = verify(evidence, { value, about: only.about, ...(unit ? { unit } : {}) }, aids)
  return {
    ...verification,
    understood,
    candidates: [only, ...candidates.filter((candidate) => candidate !== only)],
  }
}

/** A candidate with the stated number beside it, where the two can be compared. */
const beside =
  (stated: StatedNumber, unit: Unit | undefined) =>
  (candidate: Candidate): Candidate => {
    const readings = comparableReadings(stated, unit, candidate.figure.unit)
    return readings ? { ...candidate, comparison: bestReading(readings, candidate.figure)[1] } : candidate
  }

/** The figures that the words may mean in a period: found by words, and with a key that the text settles. */
function candidatesFor(
  evidence: Evidence,
  text: string,
  understood: Understanding,
  period: string,
  { search }: TextAids,
): Candidate[] {
  const everyday = EVERYDAY_WORDS.filter(({ said }) => said.test(text)).map(({ meant }) => meant)
  const hits = [text, ...everyday].flatMap((words) =>
    search.search(words.slice(0, 300), { kinds: ['metric', 'dataset'], limit: 12 }),
  )
  const unique = hits.filter(
    ({ kind, id }, index) => hits.findIndex((hit) => hit.kind === kind && hit.id === id) === index,
  )
  const [abroad] = understood.places
  const subject: Subject = {
    home: 'PAK',
    ...(abroad === undefined ? {} : { abroad }),
    codes: understood.codes,
  }
  return unique
    .flatMap(({ kind, id }) => candidate(evidence, kind === 'metric', id, subject, period, text) ?? [])
    .sort((a, b) => Number(b.named) - Number(a.named))
    .slice(0, MOST_CANDIDATES)
}

function candidate(
  evidence: Evidence,
  isMetric: boolean,
  id: string,
  subject: Subject,
  period: string,
  text: string,
): Candidate | undefined {
  const metric = isMetric ? metrics.find((known) => known.id === id) : undefined
  if (
    isMetric
      ? !metric?.datasets.every((name) => evidence.datasetIds.includes(name))
      : !evidence.datasetIds.includes(id)
  )
    return undefined
  const dimensions = metric ? dimensionsOfMetric(evidence, metric) : dimensionsOfDataset(evidence.dataset(id))
  const { key, missing } = keyFor(subject, dimensions)
  if (missing.length > 0 || !tells(subject, dimensions)) return undefined
  const about: About = { ...(metric ? { metric: id } : { dataset: id }), key: { ...key, period } }
  const title = metric?.title ?? evidence.dataset(id).title
  const figure = figureAt(evidence, about)
  return figure ? { about, title, figure, named: isNamed(text, id, title) } : undefined
}

function figureAt(evidence: Evidence, { metric, dataset = '', key }: About): Figure | undefined {
  try {
    const named = metrics.find(({ id }) => id === metric)
    return ifPublished(() => (named ? named.at(evidence, key) : readObservation(evidence, dataset, key)))
  } catch (error) {
    // A period that the dataset does not have in this kind is no candidate.
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

/** Whether a text names a metric or dataset: by its id, or by every word of its title in either language. */
function isNamed(text: string, id: string, title: LocalizedText): boolean {
  const said = new Set(wordsOf(text))
  const all = (name: string): boolean => wordsOf(name).every((word) => said.has(word))
  return text.includes(id) || all(title.en) || all(title.ur)
}

const NO_PERIOD: LocalizedText = {
  en: 'The text names no period that can be read, so no figure is compared; "last year" depends on when it was said.',
  ur: 'متن میں کوئی قابلِ فہم مدت نہیں، اس لیے کسی عدد سے موازنہ نہیں کیا گیا؛ ”پچھلا سال“ اس پر منحصر ہے کہ بات کب کہی گئی۔',
}
const SEVERAL_PERIODS: LocalizedText = {
  en: 'The text names several periods, and does not say which of them the number is of.',
  ur: 'متن میں کئی مدتیں ہیں، اور یہ نہیں بتایا گیا کہ عدد کس کا ہے۔',
}
const NOTHING_FOUND: LocalizedText = {
  en: 'No published figure was found that the text may mean.',
  ur: 'کوئی شائع شدہ عدد نہیں ملا جو اس متن سے مراد ہو سکے۔',
}
const NOTHING_NAMED: LocalizedText = {
  en: 'The text names no definition in full; several figures may be meant, and choosing one would be a guess.',
  ur: 'متن کسی تعریف کا پورا نام نہیں لیتا؛ کئی اعداد مراد ہو سکتے ہیں، اور ان میں سے ایک چننا اندازہ ہو گا۔',
}
const SEVERAL_NAMED: LocalizedText = {
  en: 'The text fits the names of several definitions; choosing one would be a guess.',
  ur: 'متن کئی تعریفوں کے ناموں پر پورا اترتا ہے؛ ایک چننا اندازہ ہو گا۔',
}
