import { isEmbed } from './content-security-policy.ts'

// Next.js serves what is missing and what failed as an empty page, which its runtime would fill in the browser.
const isEmpty = (html: string): boolean => html.includes('id="__next_error__"')

/** The language of an address of the site; every page has one, and whatever has none is in the first. */
const languageOf = (path: string): string => /^\/([a-z]{2})(?:\/|$)/.exec(path)?.[1] ?? 'en'

/**
 * The address of the page that is shown in place of an empty one: for what is missing one that says what is near, for
 * what failed one that says so. `undefined` for a page that is complete, and for one that stands in itself.
 */
export function standInFor(status: number, html: string, url: string): string | undefined {
  const [path = '/', ...query] = url.split('?')
  const language = languageOf(path)
  if (!isEmpty(html) || path === `/${language}/trouble`) return undefined
  const frame = isEmbed(path) ? '/embed' : ''
  const missing = `/${language}${frame}/missing`
  if (status >= 500 || path.startsWith(`${missing}/`)) return `/${language}/trouble`
  return [`${missing}${path}`, ...query].join('?')
}

/** Whether an address is that of a page which stands in for one that is missing. */
export const isMissingPage = (path: string): boolean => /^\/[a-z]{2}(?:\/embed)?\/missing\//.test(path)
