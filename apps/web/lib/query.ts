/** The part of an address after the question mark, as a page is given it. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** The first value of a parameter, trimmed; an empty text when there is none. */
export function parameter(params: SearchParams, name: string): string {
  const value = params[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** What could be read of the parameters, and what could not. */
export interface Choices<Name extends string> {
  readonly chosen: Readonly<Partial<Record<Name, string>>>
  /** Values that are none of those known, as they were given. */
  readonly ignored: readonly string[]
}

/** Reads parameters each of which must be one of the values known for it. */
export function choicesOf<Name extends string>(
  params: SearchParams,
  known: Readonly<Record<Name, (value: string) => boolean>>,
): Choices<Name> {
  const chosen: Partial<Record<Name, string>> = {}
  const ignored: string[] = []
  for (const name of Object.keys(known) as Name[]) {
    const value = parameter(params, name)
    if (value === '') continue
    if (known[name](value)) chosen[name] = value
    else ignored.push(value)
  }
  return { chosen, ignored }
}

/** Which page of a list is shown. */
export interface PageAsked {
  readonly page: number
  readonly pages: number
  /** What was asked for and is no page of the list; empty when the page is the one asked for. */
  readonly noPage: string
}

/** The page asked for of a list of so many; a page that does not exist is taken for the nearest that does. */
export function pageAsked(wanted: string, count: number, size: number): PageAsked {
  const pages = Math.max(1, Math.ceil(count / size))
  const page = Math.min(Math.max(1, Math.floor(Number(wanted)) || 1), pages)
  return { page, pages, noPage: wanted === '' || wanted === String(page) ? '' : wanted }
}

/** One page of a list. */
export interface Paged<T> extends PageAsked {
  readonly items: readonly T[]
  readonly count: number
}

/** The part of a list that a page shows. */
export function paged<T>(all: readonly T[], wanted: string, size: number): Paged<T> {
  const asked = pageAsked(wanted, all.length, size)
  return { ...asked, items: all.slice((asked.page - 1) * size, asked.page * size), count: all.length }
}
