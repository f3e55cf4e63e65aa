import { formatQuery } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import { links } from '@/lib/links'
import { addressOf } from './address'
import type { Exploration } from './explore'
import { groupQueryOf } from './group-figures'
import type { Grouping } from './groupings'
import { periodFilter } from './state'

// What the API answers with at most where it is not asked for more.
const PAGE = 100

/** Where the API answers with the published values behind what is shown: one address for codes, one for each grouping. */
export function apiAddresses(exploration: Exploration): string[] {
  const { subject } = exploration
  if (subject.kind === 'metrics') return [links.apiAt(`/v1/metrics/${subject.id}`)]
  const codes = filtersOf(exploration)
  const address = addressOf([...codes, ['limit', limitOf(exploration, isCode(exploration))]])
  return [
    ...(codes.length === 0 ? [] : [`${links.apiObservations(subject.id)}${address}`]),
    ...groupQueriesOf(exploration).map(
      (query) => `${links.apiObservations(subject.id)}?${formatQuery(query)}`,
    ),
  ]
}

const drawnOf = ({ series, more }: Exploration) => [...series, ...more]

const isCode =
  ({ selection }: Exploration) =>
  (id: string): boolean =>
    selection.groups.every((group) => group.id !== id)

function limitOf(exploration: Exploration, isCounted: (id: string) => boolean): string {
  const count = drawnOf(exploration).reduce(
    (all, { id, points }) => all + (isCounted(id) ? points.length : 0),
    0,
  )
  return count > PAGE ? String(count) : ''
}

/** Codes and periods of what is shown that is no group, as parameters of the API; nothing where all are groups. */
export function filtersOf(exploration: Exploration): [string, string][] {
  const { subject, selection } = exploration
  const drawn = drawnOf(exploration).filter(({ id }) => isCode(exploration)(id))
  if (drawn.length === 0 && selection.groups.length > 0) return []
  const codes = subject.dimensions.flatMap(({ id, codes: all }): [string, string][] => {
    const chosen = id === selection.by ? drawn.map((one) => one.id) : [selection.fixed[id] ?? '']
    return all.length === 1 || chosen.length === 0 ? [] : [[id, chosen.join(',')]]
  })
  return [...codes, ['period', periodsOf(exploration)]]
}

/** The queries to which the groups shown are the answers, one for each grouping. */
export function groupQueriesOf(exploration: Exploration): Query[] {
  const { subject, selection } = exploration
  const drawn = new Set(drawnOf(exploration).map(({ id }) => id))
  const codes = new Map<Grouping, string[]>()
  for (const { id, grouping, code } of selection.groups) {
    if (drawn.has(id)) codes.set(grouping, [...(codes.get(grouping) ?? []), code])
  }
  return Array.from(codes, ([grouping, all]) => {
    const limit = limitOf(exploration, (id) =>
      selection.groups.some((group) => group.id === id && group.grouping === grouping),
    )
    return {
      ...groupQueryOf(subject, grouping, all, selection.fixed, selection.take),
      period: periodQuery(periodsOf(exploration)),
      ...(limit === '' ? {} : { limit: Number(limit) }),
    }
  })
}

function periodQuery(text: string): NonNullable<Query['period']> {
  const range = /^(.*?)\.\.(.*)$/.exec(text)
  return range ? { from: range[1] ?? '', to: range[2] ?? '' } : text.split(',')
}

/** The periods shown: as a range where nothing of another kind is published within it, else one by one. */
function periodsOf({ selection, series, more, periods, shown }: Exploration): string {
  if (shown !== null) return shown
  const found = new Set(
    [...series, ...more].flatMap(({ points }) => points.map(({ figure }) => figure.period.code)),
  )
  const codes = periods.filter((code) => found.has(code))
  const [first = '', last = first] = [codes[0], codes.at(-1)]
  const isWithin = periodFilter(`${first}..${last}`)
  const alike =
    codes.every(isWithin) &&
    selection.figures.every(({ period }) => found.has(period.code) || !isWithin(period.code))
  return alike && codes.length > 2 ? `${first}..${last}` : codes.join(',')
}
