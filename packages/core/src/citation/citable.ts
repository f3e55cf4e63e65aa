/** What is cited: a dataset, one figure, a chart of several, or the assessment of a claim. */
export interface Citable {
  readonly kind: 'dataset' | 'figure' | 'chart' | 'claim'
  /** In the language of the citation. */
  readonly title: string
  /** The dataset's id, the figure's, the claim's, or that of the table behind a chart. */
  readonly id: string
  /** The version of the data. */
  readonly version: string
  /** The day on which the data was last revised, `2026-01-31`. */
  readonly revised: string
  /** Who publishes the site. */
  readonly publisher: string
  /** Where it stands, whole. */
  readonly url: string
  /** Who published the rows behind it. */
  readonly sources: readonly string[]
  readonly locale: 'en' | 'ur'
}
