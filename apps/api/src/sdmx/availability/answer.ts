import {
  artefactKey,
  type DatasetContent,
  type ItemScheme,
  type SdmxArtefact,
  type SdmxAvailability,
  type SdmxAvailableComponent,
  toCodeId,
  toSdmxId,
} from '@exodus/core/formats'
import { comparePeriods, parsePeriod } from '@exodus/core/period'
import type { DatasetDescription } from '@exodus/core/schema'
import { type Components, componentsOf, texts } from '../data/components'
import { select } from '../data/select'
import { type Updates, updatesOf } from '../data/updates'
import { findFlows } from '../flows'
import type { AvailabilityQuery } from '../grammar/data-query'
import { unknown } from '../grammar/problems'
import type { Chosen } from '../negotiate'
import type { SdmxService } from '../service'
import { partOf } from '../structure/answer'
import { readReferences } from '../structure/query'
import { related } from '../structure/related'
import { writeStructures } from '../structure/write'

type Table = DatasetContent['table']

/** What there is for a query, dataset by dataset; datasets with nothing are left out. */
async function availabilities(service: SdmxService, query: AvailabilityQuery): Promise<SdmxAvailability[]> {
  const found: SdmxAvailability[] = []
  for (const description of findFlows(service, query)) {
    const updates = await updatesOf(service, description, query)
    if (updates) found.push(availabilityOf(service, description, query, updates))
  }
  return found.filter(({ observations }) => observations > 0)
}

/** The structure message with the constraints, or `undefined` when nothing is available. */
export async function answerAvailability(
  service: SdmxService,
  query: AvailabilityQuery,
  chosen: Chosen,
): Promise<string | undefined> {
  const availability = await availabilities(service, query)
  if (availability.length === 0) return undefined
  return writeStructures(service, chosen, referencesOf(service, availability, query), { availability })
}

function availabilityOf(
  service: SdmxService,
  description: DatasetDescription,
  query: AvailabilityQuery,
  { restrict }: Updates,
): SdmxAvailability {
  const dataset = restrict(service.evidence.dataset(description.id))
  const components = componentsOf(description)
  const asked = askedFor(query, components)
  const exact = select(dataset, description, query)
  const tableFor = (id: string): Table =>
    query.mode === 'exact' ? exact : select(dataset, description, without(query, id, components))
  return {
    description,
    context: query.context,
    components: asked.map((id) => availableIn(tableFor(id), id, components)),
    series: new Set(seriesKeys(exact, components)).size,
    observations: exact.size,
  }
}

function askedFor(
  { components: asked }: AvailabilityQuery,
  { dimensions, time }: Components,
): readonly string[] {
  const ids = [...dimensions, time].map(({ id }) => id)
  for (const id of asked ?? [])
    if (!ids.includes(id)) throw unknown('UnknownColumnError', 'dimension', id, ids)
  return asked ?? ids
}

/** The query without what it asks of one component: what else could be chosen there. */
function without(query: AvailabilityQuery, id: string, { dimensions }: Components): AvailabilityQuery {
  const place = dimensions.findIndex((dimension) => dimension.id === id)
  return {
    ...query,
    keys: query.keys.map((key) => key.map((codes, at) => (at === place ? undefined : codes))),
    filters: query.filters.filter(({ component }) => component !== id),
  }
}

function availableIn(table: Table, id: string, { dimensions }: Components): SdmxAvailableComponent {
  const dimension = dimensions.find((each) => each.id === id)
  if (dimension) return { id, codes: [...new Set(texts(table, dimension.column))].map(toCodeId).sort() }
  const periods = Array.from(new Set(texts(table, 'period')), (code) => parsePeriod(code)).sort(
    comparePeriods,
  )
  const [first] = periods
  const last = periods
    .map(({ end }) => end)
    .sort()
    .at(-1)
  return { id, ...(first && last ? { first: first.start, last } : {}) }
}

function seriesKeys(table: Table, { dimensions }: Components): string[] {
  const columns = dimensions.map(({ column }) => texts(table, column))
  return Array.from({ length: table.size }, (_, place) => columns.map((column) => column[place]).join('.'))
}

/** The artefacts asked for beside the constraints; code lists with the codes that are available and those above them. */
function referencesOf(
  service: SdmxService,
  found: readonly SdmxAvailability[],
  query: AvailabilityQuery,
): SdmxArtefact[] {
  const all = service.artefacts()
  const words = readReferences(query.references.join(','))
  const flows = found.flatMap(({ description }) => all.get(`dataflow:${toSdmxId(description.id)}`) ?? [])
  const wanted = words.includes('all')
    ? [...flows, ...related(all, flows, ['descendants'])]
    : [
        ...flows.filter(() => words.includes('dataflow')),
        ...related(
          all,
          flows,
          words.filter((word) => word !== 'none'),
        ),
      ]
  return wanted
    .filter(({ kind }) => kind !== 'agencyscheme')
    .flatMap((artefact) => {
      if (artefact.kind !== 'codelist') return [artefact]
      const used = usedCodes(artefactKey(artefact), found)
      return used === undefined ? [] : [partOf(artefact, withParents(artefact, used))]
    })
}

/** The codes of a list that dimensions have data for; nothing for lists of attributes. */
function usedCodes(list: string, found: readonly SdmxAvailability[]): ReadonlySet<string> | undefined {
  const codes = found.flatMap(({ description, components }) => {
    const { dimensions } = componentsOf(description)
    return components.flatMap(({ id, codes: available = [] }) => {
      const codeList = dimensions.find((dimension) => dimension.id === id)?.codeList
      return codeList !== undefined && list === `codelist:CL_${toSdmxId(codeList)}` ? available : []
    })
  })
  return codes.length === 0 ? undefined : new Set(codes)
}

function withParents({ items }: ItemScheme, used: ReadonlySet<string>): (id: string) => boolean {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]))
  const kept = new Set(used)
  for (const id of used)
    for (let up = parents.get(id); up !== undefined && !kept.has(up); up = parents.get(up)) kept.add(up)
  return (id) => kept.has(id)
}
