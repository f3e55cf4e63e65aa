import type { Figure } from '@exodus/core'
import { isWholeCode, wholeCodeAmong } from '@exodus/core/metrics'
import { outermost } from '@/lib/dataset-page'
import { type ChosenGroup, chosenGroup, type GroupFigures, groupFigures, type Take } from './group-figures'
import { type Asked, invalidParameter } from './state'
import type { Subject } from './subject'

const SUBJECT = 'PAK'

/** The figures that an address asks for, and the codes that were chosen where it says nothing. */
export interface Selection {
  readonly figures: readonly Figure[]
  /** One code for each dimension that is not set side by side. */
  readonly fixed: Readonly<Record<string, string>>
  readonly by: string | null
  /** Codes set side by side, in the order asked for. */
  readonly codes: readonly string[]
  /** Groups of codes set side by side with them or alone. */
  readonly groups: readonly ChosenGroup[]
  readonly take: Take
  /** Figures of the groups, which are among the figures, and which groups are refused. */
  readonly grouped: GroupFigures
  /** Whether the address names those codes or groups. */
  readonly named: boolean
}

/** Finds the figures that an address asks for. */
export function resolve(subject: Subject, asked: Asked): Selection {
  const { opening } = subject
  const groupings = subject.groupings.filter(({ id }) => id === asked.by || asked.codes[id] !== undefined)
  const several = subject.dimensions.find(({ id }) => (asked.codes[id]?.length ?? 0) > 1)?.id
  const asDimension = subject.dimensions.find(({ id }) => id === asked.by)?.id
  const by = asDimension ?? groupings[0]?.dimension ?? several ?? opening.by
  const groups = chosenGroups(subject, asked, by)
  const wanted = Object.fromEntries(
    subject.dimensions.flatMap(({ id }) => {
      const codes = asked.codes[id]
      return codes === undefined ? [] : [[id, id === by ? codes : codes.slice(0, 1)]]
    }),
  )
  const fixed: Record<string, string> = {}
  let figures = subject.figures({ ...openingCodes(subject, by), ...wanted })
  // What the subject opens with may have nothing at the codes asked for.
  if (figures.length === 0) figures = subject.figures(wanted)
  const named = by !== null && wanted[by] !== undefined
  const codes = by === null ? [] : (wanted[by] ?? partsOf(subject, figures, by))
  const among = new Set(codes)
  if (by !== null) figures = figures.filter((figure) => among.has(subject.codeAt(figure, by)))
  for (const { id } of subject.dimensions) {
    if (id === by) continue
    const found = codesAt(subject, figures, id)
    const code = found.includes(SUBJECT) ? SUBJECT : (wholeCodeAmong(found) ?? richest(subject, figures, id))
    fixed[id] = wanted[id]?.[0] ?? code ?? opening.fixed[id] ?? ''
    figures = figures.filter((figure) => subject.codeAt(figure, id) === fixed[id])
  }
  const take = asked.take ?? (subject.additive ? 'sum' : 'mean')
  const grouped = groupFigures(subject, groups, fixed, take)
  const onlyGroups = groups.length > 0 && !named
  return {
    figures: [...(onlyGroups ? [] : figures), ...grouped.figures],
    fixed,
    by,
    codes: onlyGroups ? [] : codes,
    groups,
    take,
    grouped,
    named: named || Object.keys(asked.codes).some((id) => groupings.some((grouping) => grouping.id === id)),
  }
}

/**
 * The groups that an address names, or all of the grouping that is set side by side.
 * @throws ExodusError for groups of another dimension than the one whose codes are set side by side
 */
function chosenGroups({ groupings }: Subject, asked: Asked, by: string | null): ChosenGroup[] {
  const named = groupings.flatMap((grouping) =>
    (asked.codes[grouping.id] ?? []).map((code) => chosenGroup(grouping, code)),
  )
  const stray = named.find(({ grouping }) => grouping.dimension !== by)
  if (stray) {
    const accepted = groupings.filter(({ dimension }) => dimension === by).map(({ id }) => id)
    throw invalidParameter(stray.grouping.id, stray.grouping.id, accepted, 'UnknownParameterError')
  }
  const all = groupings.find(({ id }) => id === asked.by)
  if (named.length > 0 || all === undefined) return named
  return all.groups.map(({ code }) => chosenGroup(all, code))
}

/** The codes with which the subject opens, but for the dimension that is set side by side. */
function openingCodes({ opening, kind }: Subject, by: string | null): Record<string, readonly string[]> {
  const codes: Record<string, readonly string[]> = {}
  for (const [id, code] of Object.entries(opening.fixed)) if (id !== by && code !== '') codes[id] = [code]
  if (kind === 'metrics' && by !== null) codes[by] = []
  if (opening.by === by && by !== null && opening.codes.length > 0) codes[by] = opening.codes
  return codes
}

function codesAt(subject: Subject, figures: readonly Figure[], dimension: string): string[] {
  return [...new Set(figures.map((figure) => subject.codeAt(figure, dimension)))].sort()
}

/** Codes that are parts beside each other: no totals, and nothing that holds another of them. */
function partsOf(subject: Subject, figures: readonly Figure[], by: string): readonly string[] {
  const { opening } = subject
  if (opening.by === by && opening.codes.length > 0) return opening.codes
  const list = subject.dimensions.find(({ id }) => id === by)?.codeList ?? ''
  const codes = codesAt(subject, figures, by)
  const parts = outermost(list, codes)
  return parts.length > 0 ? parts : codes.filter((code) => !isWholeCode(code))
}

/** The code with most figures. */
function richest(subject: Subject, figures: readonly Figure[], dimension: string): string | undefined {
  const counts = new Map<string, number>()
  for (const figure of figures) {
    const code = subject.codeAt(figure, dimension)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
