import { parsePeriod, periodsOverlap } from '../period'
import type { Code } from '../schema'
import { codeListOf } from './query-columns'
import type { QueryData } from './query-data'

/** For each code of a dictionary, by place, the other codes that count some of what it counts. */
export type Overlaps = readonly (readonly number[])[]

// Codes that stand for everything their list has.
const WHOLES = ['total', 'all']

/**
 * Which codes of a dimension count some of the same: a code and those above it in the code list, a group of countries
 * and the areas that it may take in unless they are declared to add up, the whole and its parts as the dataset's totals declare them, and the code that means "not said".
 */
export function codeOverlaps(data: QueryData, dimension: string, dictionary: readonly string[]): Overlaps {
  const { description } = data
  const entries = new Map(codeListOf(data, dimension)?.codes.map((entry) => [entry.code, entry]))
  const ancestors = dictionary.map((code) => {
    const above = new Set<string>()
    for (let at = entries.get(code)?.parent; at !== undefined && !above.has(at); at = entries.get(at)?.parent)
      above.add(at)
    return above
  })
  // Codes that a total is checked against as its parts do not overlap, whatever they are.
  const areParts = description.totals.some(({ parts }) => parts.dimension === dimension && !parts.codes)
  const isWhole = (code: string): boolean => {
    const { kind, covers } = entries.get(code)?.attributes ?? {}
    return WHOLES.includes(code) || (!areParts && kind === 'aggregate' && !covers)
  }
  const wholes = new Set([
    ...dictionary.filter(isWhole),
    ...description.totals.flatMap(({ parts, total }) =>
      total.dataset === undefined && parts.dimension === dimension && parts.codes === undefined
        ? (total.where?.[dimension] ?? [])
        : [],
    ),
    ...(description.unstated?.dimension === dimension ? [description.unstated.code] : []),
  ])
  const declared = new Map(
    description.totals.flatMap(({ parts, total }) => {
      if (total.dataset !== undefined || parts.dimension !== dimension || !parts.codes) return []
      return (total.where?.[dimension] ?? []).map((code) => [code, new Set(parts.codes)] as const)
    }),
  )
  const members = areParts ? new Map<string, ReadonlySet<string>>() : membersOf(dictionary, entries)
  const holds = (whole: string, part: string, above: ReadonlySet<string> | undefined): boolean =>
    wholes.has(whole) ||
    above?.has(whole) === true ||
    declared.get(whole)?.has(part) === true ||
    members.get(whole)?.has(part) === true ||
    shareOne(members.get(whole), members.get(part))
  return dictionary.map((a, i) =>
    dictionary.flatMap((b, j) =>
      i !== j && (holds(a, b, ancestors[j]) || holds(b, a, ancestors[i])) ? [j] : [],
    ),
  )
}

/** What the groups of countries among the codes may take in, by their attribute `covers`: `eu=yes|GBR`. */
function membersOf(
  dictionary: readonly string[],
  entries: ReadonlyMap<string, Code>,
): Map<string, ReadonlySet<string>> {
  const covered = (text: string): string[] => {
    const [attribute = '', value] = text.split('=')
    if (value === undefined) return [text]
    return [...entries.values()].flatMap(({ code, attributes }) =>
      attributes[attribute] === value ? [code] : [],
    )
  }
  return new Map(
    dictionary.flatMap((code) => {
      const { covers } = entries.get(code)?.attributes ?? {}
      return covers ? [[code, new Set(covers.split('|').flatMap(covered))] as const] : []
    }),
  )
}

const shareOne = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a !== undefined && b !== undefined && [...a].some((code) => b.has(code))

/** Which periods of a dictionary share a day. */
export function periodOverlaps(dictionary: readonly string[]): Overlaps {
  const periods = dictionary.map((text, at) => ({ at, period: parsePeriod(text) }))
  const inOrder = periods.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1))
  const overlaps: number[][] = dictionary.map(() => [])
  inOrder.forEach((a, i) => {
    for (const b of inOrder.slice(i + 1)) {
      if (b.period.start > a.period.end) break
      if (!periodsOverlap(a.period, b.period)) continue
      overlaps[a.at]?.push(b.at)
      overlaps[b.at]?.push(a.at)
    }
  })
  return overlaps
}
