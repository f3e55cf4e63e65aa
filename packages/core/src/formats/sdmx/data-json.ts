import type { DatasetContent } from '../dataset-content'
import { inChunks } from '../in-chunks'
import type { JsonObject } from '../json-object'
import { evaluated, jsonTexts, LazyArray, type LazyObject, withLazy } from '../lazy-json'
import type { SdmxDataOptions } from './cells'
import { writePart } from './data-part'
import { AGENCY, toSdmxId } from './ids'
import { LANGUAGES, type Language } from './names'

export interface SdmxJsonOptions extends SdmxDataOptions {
  /** How observations are packed: in series over TIME_PERIOD (the default) or over another dimension, or `AllDimensions`. */
  readonly dimensionAtObservation?: string
  /** Whether observations are written, or the keys of series alone; they are by default. */
  readonly observations?: boolean
  /** The language of `name`; `names` has both. */
  readonly language?: Language
  /** What the receiver is to do with the data; `Replace` when absent, as the standard advises for whole answers. */
  readonly action?: 'Replace' | 'Merge' | 'Delete'
  /** Since when, and until when, the data are valid: ISO 8601 date and time. */
  readonly validFrom?: string
  readonly validTo?: string
}

/** An SDMX-JSON 2.1 data message. */
export interface SdmxDataMessage {
  readonly $schema: string
  readonly meta: JsonObject
  readonly data: { readonly structures: readonly JsonObject[]; readonly dataSets: readonly JsonObject[] }
}

const SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json'

/**
 * A dataset as an SDMX-JSON 2.1 data message (SDMX 3.1). The time of preparation is the day of the dataset's latest
 * revision, so that equal data give equal messages.
 * @throws ExodusError `DuplicateObservationError` when the table holds rival rows, `UnknownIdError` when the dimension
 * at observation does not exist
 */
export const toSdmxJson = (content: DatasetContent, options: SdmxJsonOptions = {}): SdmxDataMessage =>
  evaluated(messageOf([{ content, options }], options.language)) as unknown as SdmxDataMessage

interface MessagePart {
  readonly content: DatasetContent
  readonly options: SdmxJsonOptions
}

/**
 * One message of several data sets, each with its own structure: several dataflows, or the history of one; piece by piece.
 * What cannot be written is found before the first piece.
 * @throws ExodusError as `toSdmxJson`
 */
export const sdmxJsonChunks = (parts: readonly MessagePart[], language?: Language): Iterable<string> =>
  inChunks(jsonTexts(messageOf(parts, language)))

function messageOf(parts: readonly MessagePart[], language: Language = 'en'): LazyObject {
  const written = parts.map(({ content, options }, index) => writePart(content, options, language, index))
  const [first] = parts
  const id = first ? `${toSdmxId(first.content.description.id)}-${first.content.dataVersion}` : AGENCY
  const days = parts.map(({ content }) => content.description.revised).toSorted()
  return withLazy({
    $schema: SCHEMA,
    meta: messageMeta(id, days.at(-1) ?? '', language),
    data: withLazy({
      structures: written.map(({ structure }) => structure),
      dataSets: new LazyArray(() => written.map(({ dataSet }) => dataSet)),
    }),
  })
}

/** The head of a message of either kind. */
export const messageMeta = (id: string, prepared: string, language: Language): JsonObject => ({
  id,
  prepared,
  test: false,
  contentLanguages: [language, ...LANGUAGES.filter((other) => other !== language)],
  sender: { id: AGENCY, name: 'Exodus', names: { en: 'Exodus', ur: 'Exodus' } },
})
