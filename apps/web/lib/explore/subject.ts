import { type Evidence, ExodusError, type Figure, nearest } from '@exodus/core'
import { metrics } from '@exodus/core/metrics'
import type { Break } from '@exodus/core/schema'
import { datasetIds } from '@/lib/catalogue'
import type { Locale } from '@/lib/locale'
import { datasetSubject } from './dataset-subject'
import type { Grouping } from './groupings'
import { metricSubject } from './metric-subject'

/** The two kinds of things that can be explored, as the API names their resources. */
export const SUBJECT_KINDS = ['datasets', 'metrics'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

type Texts = Readonly<Record<Locale, string>>

/** A dimension of a dataset or metric. */
export interface SubjectDimension {
  readonly id: string
  readonly name: Texts
  readonly codeList: string
  /** Codes that may have values; empty where a formula takes any text. */
  readonly codes: readonly string[]
}

/** The codes and chart with which a subject opens. */
export interface Opening {
  readonly fixed: Readonly<Record<string, string>>
  readonly by: string | null
  /** The codes to set side by side; empty means all parts. */
  readonly codes: readonly string[]
  readonly chart: 'line' | 'bar' | 'table'
}

/** A dataset or a metric, as the explorer sees them: alike. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  readonly title: Texts
  /** What a value is called. */
  readonly measure: Texts
  readonly counts: Texts
  readonly doesNotCount?: Texts
  readonly caveats: readonly Texts[]
  readonly dimensions: readonly SubjectDimension[]
  /** Ways to take codes together; a measure has none, for its formula is of single codes. */
  readonly groupings: readonly Grouping[]
  /** Whether values may be added up. */
  readonly additive: boolean
  readonly breaks: readonly Break[]
  /** Dimensions along which values are parts of a whole, and may be stacked. */
  readonly partDimensions: readonly string[]
  /** Values that `normalise` takes, besides none. */
  readonly normalisations: readonly string[]
  readonly opening: Opening
  readonly evidence: Evidence
  /** Figures at every combination of the codes, in time. */
  figures(codes: Readonly<Record<string, readonly string[]>>): readonly Figure[]
  /** The code of a figure along a dimension. */
  codeAt(figure: Figure, dimension: string): string
}

/** Whether a text names a kind of subject. */
export const isSubjectKind = (text: string): text is SubjectKind =>
  SUBJECT_KINDS.some((kind) => kind === text)

/** Ids of what can be explored, by kind. */
export const subjectIds: Readonly<Record<SubjectKind, readonly string[]>> = {
  datasets: datasetIds,
  metrics: metrics.map(({ id }) => id),
}

/**
 * Opens a dataset or metric for exploring.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export async function openSubject(kind: SubjectKind, id: string): Promise<Subject> {
  const accepted = subjectIds[kind]
  if (!accepted.includes(id)) {
    const near = nearest(id, accepted)
    throw new ExodusError('UnknownIdError', `There are no ${kind} with the id "${id}".`, {
      field: kind,
      value: id,
      accepted,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
  return kind === 'datasets' ? datasetSubject(id) : metricSubject(id)
}
