/** A link of ours in a body, not one with a part to be filled in. */
const isLink = (text: string): boolean => /^\/v1(\/|$)/.test(text) && !text.includes('{')

/** All links of ours in a body. */
export function linksIn(value: unknown): string[] {
  if (typeof value === 'string') return isLink(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(linksIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(linksIn) : []
}

/** The body with every link replaced by the file in which its answer stands. */
export function relink(value: unknown, fileOf: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fileOf.get(value) ?? value
  if (Array.isArray(value)) return value.map((part) => relink(part, fileOf))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, relink(part, fileOf)]))
}
