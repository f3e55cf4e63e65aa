import type { Dataset, Evidence } from '../evidence'
import type { Metric } from '../metrics'

/** Whom and what a statement is about, as far as it says. */
export interface Subject {
  /** The country that people leave, or that is described; ISO 3166-1 alpha-3. */
  readonly home: string
  /** The country that they go to, or that money comes from; absent when the whole world is meant. */
  readonly abroad?: string
  /** Codes by code list, for what is neither: an occupation, a district. */
  readonly codes?: Readonly<Record<string, string>>
}

// Dimensions of one code list that play different parts.
const HOME = ['origin', 'country', 'receiver', 'area']
const ABROAD = ['destination', 'sender']
/** Codes that stand for all of a dimension. */
export const WHOLE: readonly string[] = ['total', 'WLD', 'TOTAL', 'all', 'all-occupations', 'national']

interface KeyDimension {
  readonly id: string
  readonly codeList?: string | undefined
  /** The codes that the dimension takes, where they are known. */
  readonly codes: readonly string[]
  readonly standard?: string | undefined
}

/** The dimensions of a dataset, without the period. */
export const dimensionsOfDataset = (dataset: Dataset): KeyDimension[] =>
  dataset.dimensions.map(({ id, codeList }) => ({ id, codeList, codes: dataset.codesOf(id) }))

/** The dimensions of a metric, without the period; their codes are those of the datasets that it reads. */
export const dimensionsOfMetric = (evidence: Evidence, metric: Metric): KeyDimension[] =>
  metric.dimensions
    .filter(({ id }) => id !== 'period')
    .map(({ id, codeList, default: standard }) => ({
      id,
      codeList,
      standard,
      codes: [...new Set(metric.datasets.flatMap((name) => codesIn(evidence.dataset(name), id)))],
    }))

const codesIn = (dataset: Dataset, dimension: string): readonly string[] =>
  dataset.dimensions.some(({ id }) => id === dimension) ? dataset.codesOf(dimension) : []

/**
 * The key that a subject has in a dataset or metric: what is named, all where nothing is named, the only code where there is
 * one. `missing` lists the dimensions that nothing settles.
 */
export function keyFor(
  subject: Subject,
  dimensions: readonly KeyDimension[],
): { readonly key: Readonly<Record<string, string>>; readonly missing: readonly KeyDimension[] } {
  const key: Record<string, string> = {}
  const missing: KeyDimension[] = []
  for (const dimension of dimensions) {
    const code = codeFor(subject, dimension)
    if (code === undefined) missing.push(dimension)
    else key[dimension.id] = code
  }
  return { key, missing }
}

function codeFor(subject: Subject, { id, codeList, codes, standard }: KeyDimension): string | undefined {
  const used = (code: string | undefined): string | undefined =>
    code !== undefined && codes.includes(code) ? code : undefined
  const named = used(codeList === undefined ? undefined : subject.codes?.[codeList])
  if (named !== undefined) return named
  if (HOME.includes(id)) return used(subject.home)
  if (ABROAD.includes(id) && subject.abroad !== undefined) return used(subject.abroad)
  return standard ?? WHOLE.find((code) => codes.includes(code)) ?? (codes.length === 1 ? codes[0] : undefined)
}

/** Whether a place abroad, or a thing named of a code list, has a dimension to stand in: without one the answer is of more. */
export const tells = (
  { abroad, codes = {} }: Subject,
  dimensions: readonly { readonly id: string; readonly codeList?: string | undefined }[],
): boolean =>
  (abroad === undefined || dimensions.some(({ id }) => ABROAD.includes(id))) &&
  Object.keys(codes).every((list) => dimensions.some(({ codeList }) => codeList === list))

/** The subject that a key is about. */
export function subjectOf(
  dimensions: readonly { readonly id: string; readonly codeList?: string | undefined }[],
  key: Readonly<Record<string, string>>,
): Subject {
  const first = (ids: readonly string[]): string | undefined =>
    ids.map((id) => key[id]).find((code) => code !== undefined && !WHOLE.includes(code))
  const abroad = first(ABROAD)
  const codes = dimensions.flatMap(({ id, codeList }) =>
    codeList === undefined || codeList === 'area' || WHOLE.includes(key[id] ?? '')
      ? []
      : [[codeList, key[id] ?? ''] as const],
  )
  return {
    home: first(HOME) ?? 'PAK',
    ...(abroad === undefined ? {} : { abroad }),
    codes: Object.fromEntries(codes),
  }
}

/** Code lists of places within or beside countries. */
export const PLACE_LISTS: readonly string[] = ['area', 'province', 'district', 'corridor']
