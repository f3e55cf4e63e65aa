import type { DatasetText, EvidenceText } from '../compiler/read-data'

/** One thing wrong in the data: where, and what would be right. */
export interface Problem {
  /** Dataset id, or file under `data/`. */
  readonly where: string
  /** Row of observations.csv (the first after the header is 1), where the problem has one. */
  readonly row?: number
  readonly message: string
}

/** A rule over one dataset; the whole evidence is there to look codes, sources and totals up. */
export interface DatasetRule {
  readonly id: string
  readonly checkDataset: (dataset: DatasetText, evidence: EvidenceText) => Problem[]
}

/** A rule over everything at once. */
export interface EvidenceRule {
  readonly id: string
  readonly checkEvidence: (evidence: EvidenceText) => Problem[]
}

/** One problem for each distinct value of a column that fails a test, at the first row that has it. */
export function checkDistinct(
  dataset: DatasetText,
  column: string,
  fault: (value: string) => string | undefined,
): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  dataset.columns[column]?.forEach((value, index) => {
    if (seen.has(value)) return
    seen.add(value)
    const message = fault(value)
    if (message)
      problems.push({ where: dataset.description.id, row: index + 1, message: `${column}: ${message}` })
  })
  return problems
}

/** Whether a row meets a filter such as `{ source: ['x'] }`. */
export function rowMatcher(
  columns: DatasetText['columns'],
  filter: Readonly<Record<string, readonly string[]>> = {},
): (row: number) => boolean {
  const conditions = Object.entries(filter).map(([name, values]) => [columns[name], values] as const)
  return (row) => conditions.every(([cells, values]) => values.includes(cells?.[row] ?? ''))
}
