import type { DatasetContent } from '../dataset-content'
import { inChunks } from '../in-chunks'
import type { SdmxDataOptions } from './cells'
import { type Observation, type Part, writePart } from './data-part'
import { AGENCY, toSdmxId } from './ids'
import type { JsonObject } from './json'
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
export function toSdmxJson(content: DatasetContent, options: SdmxJsonOptions = {}): SdmxDataMessage {
  const { language = 'en' } = options
  const contents = [{ content, options }]
  const parts = writeParts(contents, language)
  return {
    ...headOf(contents, language),
    data: { structures: parts.map(({ structure }) => structure), dataSets: parts.map(assembled) },
  }
}

/**
 * One message of several data sets, each with its own structure: several dataflows, or the history of one; piece by piece.
 * What cannot be written is found before the first piece.
 * @throws ExodusError as `toSdmxJson`
 */
export const sdmxJsonChunks = (contents: readonly MessagePart[], language: Language = 'en'): Iterable<string> =>
  inChunks(texts(headOf(contents, language), writeParts(contents, language)))

interface MessagePart {
  readonly content: DatasetContent
  readonly options: SdmxJsonOptions
}

const writeParts = (contents: readonly MessagePart[], language: Language): Part[] =>
  contents.map(({ content, options }, index) => writePart(content, options, language, index))

/** What stands before the data. */
function headOf(contents: readonly MessagePart[], language: Language): Omit<SdmxDataMessage, 'data'> {
  const [first] = contents
  const id = first ? `${toSdmxId(first.content.description.id)}-${first.content.dataVersion}` : AGENCY
  const days = contents.map(({ content }) => content.description.revised).toSorted()
  return { $schema: SCHEMA, meta: messageMeta(id, days.at(-1) ?? '', language) }
}

function* texts(head: object, parts: readonly Part[]): Generator<string> {
  const structures = JSON.stringify(parts.map(({ structure }) => structure))
  yield `${open(head)},"data":{"structures":${structures},"dataSets":[`
  let separator = ''
  for (const { dataSet, rows } of parts) {
    yield `${separator}${open(dataSet)},`
    if (rows.series) yield* members('series', rows.series, seriesTexts)
    else yield* observationTexts(rows.observations)
    yield '}'
    separator = ','
  }
  yield ']}}'
}

/** An object to which members are still added. */
const open = (object: object): string => JSON.stringify(object).slice(0, -1)

function* members<T>(
  name: string,
  entries: Iterable<readonly [key: string, value: T]>,
  write: (value: T) => Iterable<string>,
): Generator<string> {
  let separator = `"${name}":{`
  let isEmpty = true
  for (const [key, value] of entries) {
    yield `${separator}"${key}":`
    yield* write(value)
    separator = ','
    isEmpty = false
  }
  yield isEmpty ? `"${name}":{}` : '}'
}

const observationTexts = (observations: Iterable<Observation>): Iterable<string> =>
  members('observations', observations, (cells) => [JSON.stringify(cells)])

function* seriesTexts(observations: Iterable<Observation> | undefined): Generator<string> {
  yield '{'
  if (observations) yield* observationTexts(observations)
  yield '}'
}

/** The data set as an object. */
function assembled({ dataSet, rows }: Part): JsonObject {
  if (rows.series === undefined) return { ...dataSet, observations: Object.fromEntries(rows.observations) }
  const series = Array.from(rows.series, ([key, observations]) => [
    key,
    observations ? { observations: Object.fromEntries(observations) } : {},
  ])
  return { ...dataSet, series: Object.fromEntries(series) }
}

/** The head of a message of either kind. */
export const messageMeta = (id: string, prepared: string, language: Language): JsonObject => ({
  id,
  prepared,
  test: false,
  contentLanguages: [language, ...LANGUAGES.filter((other) => other !== language)],
  sender: { id: AGENCY, name: 'Exodus', names: { en: 'Exodus', ur: 'Exodus' } },
})
