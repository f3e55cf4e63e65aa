/** What the name of a file ends in, by media type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/ld+json': 'jsonld',
  'application/linkset+json': 'json',
  'application/vnd.oai.openapi+json': 'json',
  'application/atom+xml': 'xml',
  'text/csv': 'csv',
  'text/plain': 'txt',
}

/**
 * The file in which the answer of a URL stands, from the root of the host: the path and an ending, since a file
 * server serves a path either as a file or as a folder. `part` counts the pages of a long answer from 1.
 */
export function fileOf(url: string, mediaType: string, part = 1): string {
  const { pathname } = new URL(url, 'http://localhost')
  const path = decodeURIComponent(pathname)
  if (/\.[a-z]+$/.test(path) || path.startsWith('/.well-known/')) return path
  const ending = ENDINGS[mediaType.split(';')[0]?.trim() ?? '']
  if (ending === undefined) throw new Error(`${url} is ${mediaType}, for which no ending is known.`)
  return `${path}${part === 1 ? '' : `.${part}`}.${ending}`
}
