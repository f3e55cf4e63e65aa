import { contentType, type Format, formatById, formats } from '@exodus/core/formats'

/** One of the forms in which a resource can be had. */
export interface Representation {
  readonly id: string
  readonly title: string
  /** As sent in Content-Type, with parameters. */
  readonly contentType: string
  readonly mediaType: string
  /** What follows the dot in the path. */
  readonly suffix: string
}

const ofFormat = (format: Format): Representation => ({ ...format, contentType: contentType(format) })

const byId = (...ids: string[]): Representation[] => ids.map((id) => ofFormat(formatById(id)))

/** The observations of a dataset: every format for rows or cubes, and the metadata of the CSV. */
export const OBSERVATIONS: readonly Representation[] = formats
  .filter(({ of }) => of === 'observations')
  .map(ofFormat)

/** A dataset's description, or the whole of it as a package. */
export const DATASET: readonly Representation[] = byId('json', 'jsonld', 'dcat', 'datapackage')

/** A list of datasets: also as a catalogue. */
export const DATASETS: readonly Representation[] = byId('json', 'csv', 'dcat')

/** Any other list. */
export const LIST: readonly Representation[] = byId('json', 'csv')

/** A claim's assessment, or its review for machines. */
export const CLAIM: readonly Representation[] = [
  ...byId('json'),
  { ...ofFormat(formatById('jsonld')), id: 'claimreview', title: 'schema.org ClaimReview (JSON-LD)' },
]

/** Which resource a path asks for: ids and list names have no dots, so what follows the first dot is a suffix. */
const RESOURCES: readonly { readonly path: RegExp; readonly offered: readonly Representation[] }[] = [
  { path: /^\/v1\/datasets\/[^/.]+\/observations$/, offered: OBSERVATIONS },
  { path: /^\/v1\/query$/, offered: OBSERVATIONS },
  { path: /^\/v1\/datasets\/[^/.]+$/, offered: DATASET },
  { path: /^\/v1\/datasets$/, offered: DATASETS },
  { path: /^\/v1\/claims\/[^/.]+$/, offered: CLAIM },
  { path: /^\/v1\/(claims|metrics|sources|codelists)$/, offered: LIST },
]

/** A path as the routes know it, and the suffix that was cut off. */
export interface SplitPath {
  readonly path: string
  readonly suffix?: string
}

/** Cuts the suffix off the path of a resource that has representations; other paths stay as they are. */
export function splitPath(pathname: string): SplitPath {
  if (!pathname.includes('.')) return { path: pathname }
  const [, path = '', suffix = ''] = /^([^.]*)\.(.+)$/.exec(pathname) ?? []
  return suffix !== '' && RESOURCES.some((resource) => resource.path.test(path))
    ? { path, suffix }
    : { path: pathname }
}
