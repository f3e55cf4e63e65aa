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
export async function snapshots(): Promise<string[]> {
  const evidence = await evidenceOf([DATASET])
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
export async function requirementsOn(day: string): Promise<Requirements> {
  const rows = (await evidenceOf([DATASET])).dataset(DATASET).where({ period: day }).rows()
  return {
    day,
    source: String(rows[0]?.source ?? ''),
    byPlace: new Map(
      rows.map(({ destination, requirement }) => [String(destination), String(requirement)] as const),
    ),
  }
}

/** A destination whose requirement differs between two snapshots. */
export interface Change {
  readonly destination: string
  readonly from: string
  readonly to: string
}

/** Destinations gained, lost, and changed otherwise between two snapshots; one missing in either is not compared. */
export async function changesBetween(
  since: string,
  until: string,
): Promise<{ readonly gained: Change[]; readonly lost: Change[]; readonly other: Change[] }> {
  const [before, after] = await Promise.all([requirementsOn(since), requirementsOn(until)])
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
