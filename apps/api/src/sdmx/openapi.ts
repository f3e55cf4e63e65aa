import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { problemContent } from '../problem/problem'
import { DATA_OFFERS, type Offer, STRUCTURE_OFFERS } from './negotiate'
import { TYPES } from './structure/query'

interface Operation {
  readonly operationId: string
  readonly path: string
  readonly summary: string
  readonly offers: readonly Offer[]
  /** Examples of the path's parts, in their order. */
  readonly examples: readonly string[]
  /** Parameters of the query, with examples; those that choose the representation come besides. */
  readonly query: Readonly<Record<string, string>>
}

const TIMES = { updatedAfter: '2020-01-01T00:00:00Z', includeHistory: 'false', asOf: '2026-12-01' }

const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'getSdmxData',
    path: '/sdmx/v2/data/{context}/{agencyID}/{resourceID}/{version}/{key}',
    summary: 'Data, REST API 2.x',
    offers: DATA_OFFERS,
    examples: ['dataflow', 'EXODUS', 'DEPARTURES_BY_DESTINATION', '*', 'PAK.SAU'],
    query: {
      'c[TIME_PERIOD]': 'ge:2015',
      ...TIMES,
      firstNObservations: '5',
      lastNObservations: '5',
      dimensionAtObservation: 'AllDimensions',
      attributes: 'all',
      measures: 'all',
      offset: '0',
      limit: '100',
      sort: 'TIME_PERIOD:desc',
      reportingYearStartDay: '--07-01',
    },
  },
  {
    operationId: 'getSdmxStructure',
    path: '/sdmx/v2/structure/{artefactType}/{agencyID}/{resourceID}/{version}',
    summary: 'Dataflows, structure definitions, code lists, concepts, topics and the agency, REST API 2.x',
    offers: STRUCTURE_OFFERS,
    examples: ['codelist', 'EXODUS', 'CL_SKILL_LEVEL', '~'],
    query: { detail: 'full', references: 'none', asOf: '2026-12-01' },
  },
  {
    operationId: 'getSdmxAvailability',
    path: '/sdmx/v2/availability/{context}/{agencyID}/{resourceID}/{version}/{key}/{componentId}',
    summary: 'The values that there are data for, REST API 2.x',
    offers: STRUCTURE_OFFERS,
    examples: ['dataflow', 'EXODUS', 'DEPARTURES_BY_DESTINATION', '*', 'PAK.*', '*'],
    query: {
      'c[TIME_PERIOD]': 'ge:2015',
      updatedAfter: TIMES.updatedAfter,
      references: 'none',
      mode: 'exact',
    },
  },
  {
    operationId: 'getSdmxDataV1',
    path: '/sdmx/v1/data/{flowRef}/{key}/{providerRef}',
    summary: 'Data, REST API 1.5',
    offers: DATA_OFFERS,
    examples: ['EXODUS,DEPARTURES_BY_DESTINATION,latest', 'PAK.SAU+ARE', 'all'],
    query: {
      startPeriod: '2015',
      endPeriod: '2024',
      ...TIMES,
      firstNObservations: '5',
      lastNObservations: '5',
      dimensionAtObservation: 'TIME_PERIOD',
      detail: 'full',
    },
  },
  ...TYPES.map((type) => ({
    operationId: `getSdmxV1${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    path: `/sdmx/v1/${type}/{agencyID}/{resourceID}/{version}`,
    summary: `Structures of type ${type}, REST API 1.5`,
    offers: STRUCTURE_OFFERS,
    examples: [type === 'agencyscheme' ? 'SDMX' : 'EXODUS', 'all', 'latest'],
    query: { detail: 'allstubs', references: 'none' },
  })),
  {
    operationId: 'getSdmxAvailabilityV1',
    path: '/sdmx/v1/availableconstraint/{flowRef}/{key}/{providerRef}/{componentId}',
    summary: 'The values that there are data for, REST API 1.5',
    offers: STRUCTURE_OFFERS,
    examples: ['DEPARTURES_BY_DESTINATION', 'PAK.', 'all', 'all'],
    query: { startPeriod: '2015', endPeriod: '2024', references: 'none', mode: 'exact' },
  },
]

/** Puts the SDMX routes into the OpenAPI document; their grammar is that of the standard, read by its own parsers. */
export function documentSdmx(app: OpenAPIHono): void {
  for (const { operationId, path, summary, offers, examples, query } of OPERATIONS) {
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const texts = (examplesOf: Readonly<Record<string, string>>, optional: boolean) =>
      Object.fromEntries(
        Object.entries(examplesOf).map(([name, example]) => {
          const text = z.string().openapi({ example, ...(optional ? {} : { param: { name, in: 'path' } }) })
          return [name, optional ? text.optional() : text]
        }),
      )
    app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      tags: ['SDMX'],
      summary,
      description:
        'See docs/sdmx.md for what is implemented. Parts of the path may be left out from the end.',
      request: {
        params: z.object(texts(Object.fromEntries(parts.map((name, i) => [name, examples[i] ?? ''])), false)),
        query: z.object(texts({ ...query, format: offers[0]?.format ?? '', lang: 'en' }, true)),
      },
      responses: {
        200: {
          description: 'The message',
          content: Object.fromEntries(
            offers.map(({ type, version }) => [
              `${type};version=${version}`,
              { schema: type.endsWith('json') ? z.looseObject({}) : z.string() },
            ]),
          ),
        },
        204: { description: 'Nothing matches' },
        400: problemContent(
          'The query does not comply with the grammar, or names a code or component that there is not',
        ),
        404: problemContent('There is no artefact with this id'),
        406: problemContent('The representation is not offered'),
        413: problemContent('The answer would be too large for one message'),
        501: problemContent('The standard has it, this service does not'),
      },
    })
  }
}
