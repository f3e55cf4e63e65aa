import { invalidQuery } from '../query-errors'

/** A name as SQL takes it, whatever stands in it; a path of names is joined by dots. */
export const identifier = (name: string | readonly string[]): string =>
  (typeof name === 'string' ? [name] : name).map((part) => `"${safe(part).replaceAll('"', '""')}"`).join('.')

/** A text as SQL takes it, whatever stands in it. */
export const literal = (text: string): string => `'${safe(text).replaceAll("'", "''")}'`

/** No engine takes the character of number zero in a text, and half a surrogate pair is no character. */
function safe(text: string): string {
  if (!text.includes('\0') && !/\p{Surrogate}/u.test(text)) return text
  throw invalidQuery('table', JSON.stringify(text), 'A name or text with a character that SQL cannot hold.')
}
