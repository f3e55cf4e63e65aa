import type { Evidence } from '../evidence'
import type { LocalizedText } from '../schema'

/** A subject that has a profile. */
export interface Subject {
  readonly code: string
  readonly name: LocalizedText
  /** Datasets with rows of it. */
  readonly datasets: readonly string[]
}

/** In which dimensions the codes of which list are subjects of a profile. */
export interface SubjectKind {
  readonly dimensions: readonly string[]
  readonly codeList: string
}

/** Every subject of a kind with rows in an open dataset, in order of code. */
export function subjectsOf(evidence: Evidence, { dimensions, codeList }: SubjectKind): Subject[] {
  const found = new Map<string, { name: LocalizedText; datasets: string[] }>()
  for (const id of evidence.datasetIds) {
    const dataset = evidence.dataset(id)
    const here = dataset.dimensions.filter(
      (dimension) => dimensions.includes(dimension.id) && dimension.codeList === codeList,
    )
    const codes = new Map(
      here.flatMap((dimension) =>
        dataset.codesOf(dimension.id).map((code) => [code, dataset.nameOf(dimension.id, code)] as const),
      ),
    )
    for (const [code, name] of codes) {
      const subject = found.get(code) ?? { name, datasets: [] }
      subject.datasets.push(id)
      found.set(code, subject)
    }
  }
  return Array.from(found, ([code, subject]) => ({ code, ...subject })).sort((a, b) =>
    a.code < b.code ? -1 : 1,
  )
}
