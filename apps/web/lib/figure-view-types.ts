import type { NumberForm } from './format'
import type { Locale } from './locale'

/** A source as the panel shows it. */
export interface SourceView {
  readonly id: string
  readonly publisher: string
  readonly title: string
  readonly published: string
  readonly url: string
  readonly via: string
  readonly licence: string
  /** The language of the texts around names and titles, which stay as published. */
  readonly locale: Locale
  /** The site's own page of the source. */
  readonly page: string
}

/** A value of the same cell: the one used, or a rival. */
export interface RivalView {
  readonly value: number
  readonly shown: string
  readonly used: boolean
  readonly note: string
  readonly key: string
  readonly source: SourceView
}

/** A published row: where it stands, and who published it. */
export interface RowView {
  readonly dataset: {
    readonly id: string
    readonly title: string
    readonly href: string
    readonly version: string
  }
  readonly row: number
  readonly rowText: string
  readonly key: readonly {
    readonly name: string
    readonly code: string
    readonly value: string
    /** The site's own page of the code, if it has one. */
    readonly page: string | null
  }[]
  readonly note: string
  readonly source: SourceView
  readonly confirmedBy: readonly SourceView[]
}

/** One node of a figure's lineage, in words of one language. */
export interface FigureNode {
  readonly id: string | null
  readonly label: string
  readonly value: number
  readonly shown: string
  readonly unit: string
  readonly unitId: string
  readonly period: string
  readonly status: string
  readonly quality: string
  readonly formula: string
  readonly notes: readonly string[]
  readonly inputs: readonly FigureNode[]
  /** How many inputs there are besides, which the API gives. */
  readonly moreInputs: number
  readonly row: RowView | null
  readonly rivals: readonly RivalView[]
  readonly range: { readonly low: string; readonly high: string } | null
}

/** A figure as the panel and its permanent page show it: plain JSON, every text in one language. */
export interface FigureView extends FigureNode {
  readonly id: string
  readonly title: string
  readonly exact: string
  readonly forms: Readonly<Record<NumberForm, string>>
  readonly counts: string
  readonly caveats: readonly string[]
  readonly reference: string
  readonly citation: string
  readonly links: {
    readonly page: string
    readonly api: string
    readonly dataset: string | null
    readonly explore: string | null
  }
}
