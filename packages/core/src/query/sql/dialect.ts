/** Where engines differ: medians, the order of texts, and which of limit and offset comes first. */
export interface Dialect {
  readonly median: (value: string) => string
  /** The text ordered by its characters' numbers, and not by the rules of a language. */
  readonly byCodePoint: (text: string) => string
  readonly page: (limit: number | undefined, offset: number | undefined) => string[]
}

const limitFirst = (limit: number | undefined, offset: number | undefined): string[] => [
  ...(limit === undefined ? [] : [`LIMIT ${limit}`]),
  ...(offset === undefined ? [] : [`OFFSET ${offset}`]),
]

const asItIs = (text: string): string => text

/** Trino has no exact median: the values in order, and the mean of the one or two in the middle. */
function trinoMedian(value: string): string {
  const inOrder = `array_sort(array_agg(${value}) FILTER (WHERE ${value} IS NOT NULL))`
  return `(element_at(${inOrder}, (COUNT(${value}) + 1) / 2) + element_at(${inOrder}, COUNT(${value}) / 2 + 1)) / 2`
}

export const dialects = {
  duckdb: { median: (value) => `MEDIAN(${value})`, byCodePoint: asItIs, page: limitFirst },
  postgres: {
    median: (value) => `PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY ${value})`,
    byCodePoint: (text) => `${text} COLLATE "C"`,
    page: limitFirst,
  },
  trino: {
    median: trinoMedian,
    byCodePoint: asItIs,
    page: (limit, offset) => limitFirst(limit, offset).reverse(),
  },
} as const satisfies Record<string, Dialect>

export type DialectId = keyof typeof dialects
