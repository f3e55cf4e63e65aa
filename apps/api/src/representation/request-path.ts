/** Where the path of an absolute URL begins; runtimes give every request such a URL, read and written anew. */
const pathStart = (url: string): number => url.indexOf('/', url.indexOf('//') + 2)

/** The path of a request's URL, without making a `URL` of it. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/)
  return url.slice(pathStart(url), end < 0 ? url.length : end)
}

/** The question mark and what follows it, or nothing. */
export function searchOf(url: string): string {
  const end = url.indexOf('#')
  const whole = end < 0 ? url : url.slice(0, end)
  const start = whole.indexOf('?')
  return start < 0 ? '' : whole.slice(start)
}

/** Scheme, host and port, of an address with or without a path. */
export function originOf(url: string): string {
  const start = pathStart(url)
  return start < 0 ? url : url.slice(0, start)
}
