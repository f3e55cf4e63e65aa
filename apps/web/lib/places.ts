import { type Evidence, type Figure, readWhere } from '@exodus/core'
import { codeAt, destinationsIn, fullyPublishedYear } from './destinations'
import { allEvidence } from './evidence-all'
import { codeListOf } from './names'
import { codesWithPage } from './nearest-code'
import { type PlaceGroup, placeGroup } from './place-groups'

const HOME = 'PAK'

/** A place as the index lists it. */
export interface PlaceLine {
  readonly code: string
  readonly group: PlaceGroup
  /** Registered departures to it in the last year of which every destination is known. */
  readonly departures?: Figure
  /** The same in the latest year published for it. */
  readonly latestDepartures?: Figure
  /** Born in Pakistan and living there, in the latest year published for it. */
  readonly stock?: Figure
}

export interface PlacesIndex {
  readonly fullYear: string
  readonly stockYear: string
  readonly lines: readonly PlaceLine[]
}

let index: Promise<PlacesIndex> | undefined

/** Every place of which a table has a row, with its two headline figures; read once a process. */
export function placesIndex(): Promise<PlacesIndex> {
  index ??= readIndex()
  return index
}

async function readIndex(): Promise<PlacesIndex> {
  const evidence = await allEvidence()
  const fullYear = fullyPublishedYear(evidence)
  const departures = byCode(destinationsIn(evidence, fullYear))
  const latestDepartures = byCode(readWhere(evidence, 'departures-by-destination', { origin: HOME }))
  const stock = byCode(readWhere(evidence, 'migrant-stock', { origin: HOME, sex: 'total' }))
  const known = codesInTables(evidence)
  const lines = codesWithPage('area')
    .filter((code) => known.has(code))
    .map((code) => ({
      code,
      group: placeGroup(code),
      ...defined({
        departures: departures.get(code),
        latestDepartures: latestDepartures.get(code),
        stock: stock.get(code),
      }),
    }))
  const stockYears = [...stock.values()].map(({ period }) => period.code).sort()
  return { fullYear, stockYear: stockYears.at(-1) ?? '', lines }
}

/** The latest figure of each destination. */
function byCode(figures: readonly Figure[]): Map<string, Figure> {
  const latest = new Map<string, Figure>()
  for (const figure of figures) {
    const code = codeAt(figure, 'destination')
    if ((latest.get(code)?.period.end ?? '') < figure.period.end) latest.set(code, figure)
  }
  return latest
}

/** Every code of list area that stands in a row of a table. */
function codesInTables(evidence: Evidence): Set<string> {
  return new Set(
    evidence.datasetIds.flatMap((id) => {
      const { dimensions, codesOf } = evidence.dataset(id)
      return dimensions
        .filter((dimension) => ['area', 'corridor'].includes(codeListOf(id, dimension.id)))
        .flatMap((dimension) => codesOf(dimension.id))
    }),
  )
}

type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** The entries that have a value. */
const defined = <T extends Readonly<Record<string, unknown>>>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>
