import type { Evidence } from '@exodus/core'
import { evidenceOf } from '../evidence'

const DATASET = 'visa-requirement'

/** How open a destination is to the passport, from open to closed, as a class of the map. */
export const OPENNESS: Readonly<Record<string, string>> = {
  'visa-free': '4',
  'visa-free-days': '4',
  'visa-on-arrival': '3',
  eta: '2',
  'visa-on-arrival-or-e-visa': '2',
  'e-visa': '1',
  'visa-required': '0',
  'special-permit': '0',
  'covid-ban': 'barred',
  'no-admission': 'barred',
}

/** The classes of which no visa is asked before travel; `no-prior-visa` of the library. */
const OPEN = new Set(['visa-free', 'visa-free-days', 'visa-on-arrival', 'eta'])

/** Snapshots in which every class is known apart, the first first. */
export const snapshots = async (): Promise<string[]> => snapshotsIn(await evidenceOf([DATASET]))

/** The same, of evidence that is open. */
export function snapshotsIn(evidence: Evidence): string[] {
  const { table } = evidence.dataset(DATASET)
  const merged = new Set(
    table
      .where({ requirement: MERGED })
      .rows()
      .map(({ period }) => String(period)),
  )
  return [...evidence.dataset(DATASET).codesOf('period')].filter((day) => !merged.has(day)).sort()
}

// One class of the early snapshots covers two of the later ones, so what is open is not known apart.
const MERGED = 'visa-on-arrival-or-e-visa'

/** What every destination asks in a snapshot, and the source of the snapshot. */
export interface Requirements {
  readonly day: string
  readonly source: string
  readonly byPlace: ReadonlyMap<string, string>
}

/** The requirement of every destination in a snapshot. */
export const requirementsOn = async (day: string): Promise<Requirements> =>
  requirementsIn(await evidenceOf([DATASET]), day)

/** The same, of evidence that is open. */
export function requirementsIn(evidence: Evidence, day: string): Requirements {
  const rows = evidence.dataset(DATASET).where({ period: day }).rows()
  return {
    day,
    source: String(rows[0]?.source ?? ''),
    byPlace: new Map(
      rows.map(({ destination, requirement }) => [String(destination), String(requirement)] as const),
    ),
  }
}

/**
 * The snapshot from which on none has a class that the last does not know: what came and went, as closures in the
 * pandemic, is no change of today's rules.
 */
export function firstAlike(ordered: readonly Requirements[]): string {
  const known = new Set(ordered.at(-1)?.byPlace.values())
  const lastUnlike = ordered.findLastIndex(({ byPlace }) =>
    [...byPlace.values()].some((one) => !known.has(one)),
  )
  return ordered[lastUnlike + 1]?.day ?? ''
}

/** A destination whose requirement differs between two snapshots. */
export interface Change {
  readonly destination: string
  readonly from: string
  readonly to: string
}

/** Destinations gained, lost, and changed otherwise. */
export interface Changes {
  readonly gained: readonly Change[]
  readonly lost: readonly Change[]
  readonly other: readonly Change[]
}

/** What changed between two snapshots; a destination missing in either is not compared. */
export const changesBetween = async (since: string, until: string): Promise<Changes> =>
  changesOf(await requirementsOn(since), await requirementsOn(until))

/** The same, of snapshots that are read. */
export function changesOf(before: Requirements, after: Requirements): Changes {
  const changes = [...after.byPlace].flatMap(([destination, to]): Change[] => {
    const from = before.byPlace.get(destination)
    return from === undefined || from === to ? [] : [{ destination, from, to }]
  })
  return {
    gained: changes.filter(({ from, to }) => !OPEN.has(from) && OPEN.has(to)),
    lost: changes.filter(({ from, to }) => OPEN.has(from) && !OPEN.has(to)),
    other: changes.filter(({ from, to }) => OPEN.has(from) === OPEN.has(to)),
  }
}
