import type { Source } from '../schema'

/** The page that shows an assessment: what reviews, feeds and citations say of it besides. */
export interface ClaimPage {
  readonly url: string
  readonly locale: 'en' | 'ur'
  /** Who publishes the assessment. */
  readonly publisher: { readonly name: string; readonly url: string }
  /** Day of the latest revision of the data, never that of a deployment. */
  readonly revised: string
  /** Where the claim stands; see `articleOf`. */
  readonly article: Source
}
