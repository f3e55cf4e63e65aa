import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { derive } from '../figure/derive'
import { codeOf } from '../figure/published-row'
import { placeAmong, standing } from '../figure/rank'
import { comparePeriods, type PeriodKind } from '../period'
import type { LocalizedText } from '../schema'
import type { TableFilter } from '../table'
import { rank } from '../unit'

/** One thing that a profile tells of its subject. */
export interface Facet {
  readonly id: string
  readonly title: LocalizedText
  readonly datasets: readonly string[]
  /** All figures of the subject, in any order. */
  readonly read: (evidence: Evidence, code: string) => readonly Figure[]
  /** The figures of all subjects in one period, for the rank; absent where a rank says nothing. */
  readonly peers?: (evidence: Evidence, period: string) => readonly Figure[]
}

/** What is known of one facet: its latest figure, the series behind it, and its place among peers. */
export interface ProfileFact {
  readonly id: string
  readonly title: LocalizedText
  readonly latest: Figure
  /** One kind of period, in time. */
  readonly series: readonly Figure[]
  /**
   * Place of the latest value among the subjects of its kind, 1 being the largest. It has no id: no metric asks for the
   * rank within a profile, and its lineage names every peer.
   */
  readonly rank?: Figure
}

/** A facet of which nothing is known, and why. */
export interface MissingFact {
  readonly id: string
  readonly title: LocalizedText
  readonly reason: LocalizedText
}

/** Where else the subject has rows. */
export interface ProfileDataset {
  readonly dataset: string
  readonly observations: number
}

export interface Profile {
  readonly kind: 'place' | 'district' | 'profession' | 'year'
  readonly code: string
  readonly facts: readonly ProfileFact[]
  readonly missing: readonly MissingFact[]
  readonly datasets: readonly ProfileDataset[]
}

/** A facet read from one dataset, by a filter made from the subject's code; `subject` is the dimension it stands in. */
export function fromRows(
  {
    id,
    title,
    dataset,
    subject,
    where = {},
  }: {
    readonly id: string
    readonly title: LocalizedText
    readonly dataset: string
    readonly subject: string
    readonly where?: TableFilter
  },
  /** Whether a code is a subject of the same kind, with which a rank compares; absent where a rank says nothing. */
  isPeer?: (code: string) => boolean,
): Facet {
  return {
    id,
    title,
    datasets: [dataset],
    read: (evidence, code) =>
      evidence.dataset(dataset).codesOf(subject).includes(code)
        ? readWhere(evidence, dataset, { ...where, [subject]: code })
        : [],
    ...(isPeer
      ? {
          peers: (evidence: Evidence, period: string) =>
            readWhere(evidence, dataset, { ...where, period }).filter((figure) =>
              isPeer(codeOf(figure, subject)),
            ),
        }
      : {}),
  }
}

const NOT_PUBLISHED: LocalizedText = {
  en: 'No source read here publishes a figure for it.',
  ur: 'یہاں دیکھے گئے کسی ماخذ نے اس کا عدد شائع نہیں کیا۔',
}

/** Reads the facets of a subject; what has no figure is listed with the reason. */
export function buildProfile(
  evidence: Evidence,
  kind: Profile['kind'],
  code: string,
  facets: readonly Facet[],
  subjects: readonly string[],
): Profile {
  const facts: ProfileFact[] = []
  const missing: MissingFact[] = []
  for (const facet of facets) {
    const fact = readFact(evidence, code, facet)
    if (fact) facts.push(fact)
    else missing.push({ id: facet.id, title: facet.title, reason: NOT_PUBLISHED })
  }
  return { kind, code, facts, missing, datasets: datasetsWith(evidence, code, subjects) }
}

function readFact(
  evidence: Evidence,
  code: string,
  { id, title, read, peers }: Facet,
): ProfileFact | undefined {
  const series = oneKindOfPeriod(read(evidence, code))
  // A forecast is no latest figure: what has happened comes first.
  const latest = series.filter(({ status }) => status !== 'F').at(-1)
  if (!latest) return undefined
  const place = peers ? rankAmong(latest, peers(evidence, latest.period.code)) : undefined
  return { id, title, latest, series, ...(place ? { rank: place } : {}) }
}

// Whole years before parts of them; a kind that is not here comes last.
const KINDS: readonly PeriodKind[] = [
  'year',
  'fiscal-year',
  'academic-year',
  'month',
  'quarter',
  'day',
  'interval',
]

/** The figures of one kind of period, whole years if there are any, in time. */
function oneKindOfPeriod(figures: readonly Figure[]): Figure[] {
  const kind = KINDS.find((candidate) => figures.some(({ period }) => period.kind === candidate))
  return figures
    .filter(({ period }) => period.kind === kind)
    .sort((a, b) => comparePeriods(a.period, b.period))
}

/** Place of a figure among its peers, 1 being the largest; of equals each has the better place. */
function rankAmong(figure: Figure, peers: readonly Figure[]): Figure | undefined {
  // A group of countries has a profile, and no rank among countries.
  if (peers.length < 2 || !peers.some(({ id }) => id === figure.id)) return undefined
  const others = peers.filter(({ id }) => id !== figure.id)
  return derive({
    operation: 'rank',
    formula: {
      en: `rank of ${figure.label.en} among its peers`,
      ur: `ہم مرتبہ میں درجہ: ${figure.label.ur}`,
    },
    inputs: [figure, ...others],
    unit: rank,
    ...placeAmong(standing(figure), others.map(standing)),
  })
}

function datasetsWith(evidence: Evidence, code: string, subjects: readonly string[]): ProfileDataset[] {
  return evidence.datasetIds.flatMap((id) => {
    const dataset = evidence.dataset(id)
    const dimensions = dataset.dimensions.filter(({ id: dimension }) => subjects.includes(dimension))
    const observations = dimensions
      .filter((dimension) => dataset.codesOf(dimension.id).includes(code))
      .reduce((sum, dimension) => sum + dataset.where({ [dimension.id]: code }).size, 0)
    return observations === 0 ? [] : [{ dataset: id, observations }]
  })
}

/** The subject is in no dataset at all. */
export const unknownSubject = (kind: Profile['kind'], code: string): ExodusError =>
  new ExodusError('UnknownIdError', `There is no ${kind} "${code}" in the evidence.`, {
    field: kind,
    value: code,
  })
