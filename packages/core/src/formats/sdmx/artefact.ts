import type { CodeList, DatasetDescription, LocalizedText, Source } from '../../schema'
import type { SdmxAttribute, SdmxDimension } from './components'

/** What structures are made from: descriptions, code lists and sources of one edition. */
export interface SdmxCatalogue {
  readonly descriptions: readonly DatasetDescription[]
  readonly codeLists: Readonly<Record<string, CodeList>>
  readonly sources: readonly Source[]
  /** The edition, `2026.11`: the version of what datasets share. */
  readonly edition: string
  /** Day of the latest revision, ISO 8601. */
  readonly revised: string
}

/** A code, concept, category or agency. */
export interface SdmxItem {
  readonly id: string
  readonly name: LocalizedText
  readonly description?: LocalizedText
  readonly parent?: string
  /** Where a source can be read. */
  readonly url?: string
}

interface Maintainable {
  readonly id: string
  readonly version: string
  readonly agency: string
  readonly name: LocalizedText
  readonly description?: LocalizedText
  /** The artefacts it refers to, as `kind:id`. */
  readonly references: readonly string[]
}

export interface ItemScheme extends Maintainable {
  readonly kind: 'codelist' | 'conceptscheme' | 'categoryscheme' | 'agencyscheme'
  readonly items: readonly SdmxItem[]
  /** Whether some items were left out. */
  readonly partial?: boolean
}

export interface Dataflow extends Maintainable {
  readonly kind: 'dataflow'
  readonly dataset: DatasetDescription
}

export interface DataStructure extends Maintainable {
  readonly kind: 'datastructure'
  readonly dataset: DatasetDescription
  readonly dimensions: readonly SdmxDimension[]
  readonly attributes: readonly SdmxAttribute[]
}

export interface Categorisation extends Maintainable {
  readonly kind: 'categorisation'
  readonly dataset: DatasetDescription
  readonly topics: { readonly version: string; readonly category: string }
}

/** A maintainable artefact of SDMX, free of any representation. */
export type SdmxArtefact = ItemScheme | Dataflow | DataStructure | Categorisation

/** The name of an artefact among all: `codelist:CL_AREA`. */
export const artefactKey = ({ kind, id }: Pick<SdmxArtefact, 'kind' | 'id'>): string => `${kind}:${id}`
