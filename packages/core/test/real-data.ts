import fc from 'fast-check'
import { catalogue } from '../generated/catalogue'
import { codeLists } from '../generated/codes'
import { sources } from '../generated/sources'
import { dataVersion, openEvidence } from '../src'
import { queryData } from '../src/answers'
import { type DatasetContent, datasetContent } from '../src/formats'
import { groupingNames, type QueryData, queryMeasures } from '../src/query'
import type { Query } from '../src/schema'

export const evidence = await openEvidence()
export const descriptions = { catalogue, codeLists }

/** A dataset of this edition as queries take it. */
export const dataOf = (id: string): QueryData => queryData(evidence, descriptions, id)

/** A dataset of this edition as formats take it. */
export const contentOfDataset = (id: string): DatasetContent =>
  datasetContent({
    description: dataOf(id).description,
    dataset: evidence.dataset(id),
    codeLists,
    sources,
    dataVersion,
    baseUrl: 'https://example.org/v1',
  })

/** Datasets small enough to ask many questions of, and unlike each other. */
export const askedDatasets = [
  'departures-by-destination',
  'departures-by-occupation',
  'departures-by-skill',
  'departures-total',
  'departures-monthly',
  'bilateral-remittances',
  'citizenship-acquired',
  'migrant-stock',
  'refugee-solutions',
  'us-visas-monthly',
  'us-overstays',
  'governance',
]

const present = (filter: Readonly<Record<string, string[] | undefined>>) =>
  Object.entries(filter).flatMap(([name, codes]) => (codes ? [[name, codes] as const] : []))

/** A random question that the dataset can be asked; it may still be refused. */
export const anyQuery = (id: string): fc.Arbitrary<Query> => {
  const data = dataOf(id)
  const dimensions = data.description.dimensions.map((dimension) => dimension.id)
  const codes = (name: string): string[] => {
    const column = data.table.data.columns.get(name)
    return column?.kind === 'code' ? [...column.dictionary].filter(Boolean) : []
  }
  const where = fc.record(
    Object.fromEntries(
      dimensions.map((name) => [
        name,
        fc.uniqueArray(fc.constantFrom(...codes(name)), { minLength: 1, maxLength: 5 }),
      ]),
    ),
    { requiredKeys: [] },
  )
  const filters = fc.oneof(where, fc.constant({}))
  const period = fc.constantFrom(...codes('period'))
  const periods = fc.oneof(
    fc.uniqueArray(period, { minLength: 1, maxLength: 4 }),
    fc.record({ from: fc.constantFrom('1990', '2005', '2015', '2020') }),
    fc.constant({ from: '2010', to: '2024' }),
  )
  const names = [...dimensions, 'period', 'year', 'source', 'status', ...groupingNames(data)]
  // Most values stand alone unless what they measure is told apart.
  const apart = dimensions.filter((name) => ['measure', 'indicator'].includes(name))
  const groups = fc.record({
    groupBy: fc
      .tuple(fc.subarray(apart), fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }))
      .map(([told, others]) => [...new Set([...told, ...others])]),
    measure: fc.constantFrom(...queryMeasures),
  })
  const grouped = groups.chain(({ groupBy, measure }) =>
    fc.option(fc.constantFrom(...groupBy, 'value', 'rows'), { nil: undefined }).map((by) => ({
      groupBy,
      measure,
      ...(by ? { sort: [{ by, direction: 'descending' as const }] } : {}),
    })),
  )
  const shape = fc.oneof(grouped, fc.constant({}), fc.constant({ measure: 'sum' as const }))
  const page = fc.record(
    { limit: fc.integer({ min: 1, max: 50 }), offset: fc.integer({ min: 0, max: 5 }) },
    { requiredKeys: [] },
  )
  return fc.tuple(filters, fc.option(periods, { nil: undefined }), shape, page).map(
    ([filter, wanted, asked, paged]): Query => ({
      dataset: id,
      ...(Object.keys(filter).length > 0 ? { where: Object.fromEntries(present(filter)) } : {}),
      ...(wanted ? { period: wanted } : {}),
      ...asked,
      ...paged,
    }),
  )
}
