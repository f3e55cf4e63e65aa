import { codeLists } from '@exodus/core/codes'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { messagesIn } from '@/messages'
import type { SubjectDimension } from './subject'

/** Codes that are taken together. */
export interface Group {
  readonly code: string
  /** Those of its codes that the dataset has. */
  readonly members: readonly string[]
}

/** A way to put the codes of a dimension together: `destination.region`. */
export interface Grouping {
  /** As the API names it. */
  readonly id: string
  readonly dimension: string
  readonly codeList: string
  readonly attribute: string
  readonly groups: readonly Group[]
}

/**
 * Attributes by which codes are put together, and the code list that names the groups; groups of areas are named by the
 * site, and those of the level above by their own list where none is given.
 */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  area: { gcc: '', eu: '', schengen: '', oecd: '', region: '', continent: '' },
  district: { parent: 'province' },
  occupation: {
    family: 'occupation-family',
    beoe_skill_category: 'skill-level',
    isco08: 'isco08-major-group',
  },
}

const attributesOf = (codeList: string): string[] => [
  ...new Set([...Object.keys(ATTRIBUTES[codeList] ?? {}), 'parent']),
]

/** The ways to put codes together that a code list knows and that put together two codes or more of a dimension. */
export const groupingsOf = (dimensions: readonly SubjectDimension[]): Grouping[] =>
  dimensions.flatMap(({ id, codeList, codes }) =>
    attributesOf(codeList).flatMap((attribute) => {
      const groups = groupsBy(codeList, attribute, codes)
      return groups.some(({ members }) => members.length > 1)
        ? [{ id: `${id}.${attribute}`, dimension: id, codeList, attribute, groups }]
        : []
    }),
  )

function groupsBy(codeList: string, attribute: string, codes: readonly string[]): Group[] {
  const used = new Set(codes)
  const members = new Map<string, string[]>()
  for (const { code, parent, attributes } of codeLists[codeList]?.codes ?? []) {
    const group = (attribute === 'parent' ? parent : attributes[attribute]) ?? ''
    if (group !== '' && used.has(code)) members.set(group, [...(members.get(group) ?? []), code])
  }
  return Array.from(members, ([code, all]) => ({ code, members: all }))
}

/** What a group is called: `western-asia` of `region` of areas is "Western Asia". */
export function groupName(codeList: string, attribute: string, code: string, locale: Locale): string {
  const { members, areas } = messagesIn(locale).groups
  if (codeList !== 'area') {
    return codeName(ATTRIBUTES[codeList]?.[attribute] ?? codeList, code, locale)
  }
  const names: Readonly<Record<string, string>> = code === 'yes' ? members : areas
  return names[code === 'yes' ? attribute : code] ?? code
}

/** What a way to put codes together is called. */
export function groupingName(attribute: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = messagesIn(locale).groups.groupings
  return names[attribute] ?? attribute
}

/** Whether a name is that of a way to put the codes of a dimension together. */
export const isGroupingOf = (
  { id, codeList }: Pick<SubjectDimension, 'id' | 'codeList'>,
  name: string,
): boolean => attributesOf(codeList).some((one) => name === `${id}.${one}`)
