import { type Dataset, dataVersion } from '@exodus/core'
import { licenceUrl } from '@exodus/core/formats'
import { writeFormat } from '@exodus/core/write-format'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { chosenFor, suffixOf } from '../../representation/choose'
import { contentOf } from '../../representation/dataset-content'
import { linkTo } from '../../representation/links'
import { contentOfAnswer } from '../../representation/parameters'
import { OBSERVATIONS } from '../../representation/representation'
import { respond } from '../../representation/respond'
import { ObservationQuery, type Page, readFilter, readPage, writeCursor } from './parameters'
import { presentObservation } from './present'
import { ObservationPage } from './schema'

const route = createRoute({
  method: 'get',
  path: '/v1/datasets/{id}/observations',
  operationId: 'listObservations',
  tags: ['Datasets'],
  summary: 'Default answers of a dataset, with rival values',
  description:
    'Filters are named as the dimensions of the dataset (see `/v1/datasets/{id}`), a comma means "or"; `status`, `quality` and `source` filter too. Unknown parameters are errors.',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'departures-total' }) }),
    query: ObservationQuery,
  },
  responses: {
    200: {
      description:
        'JSON is a page of observations in key order; every other format, and a path with a suffix, is a file: without `limit` the whole selection',
      content: contentOfAnswer(OBSERVATIONS, ObservationPage),
    },
    400: problemContent('A parameter, code, period or cursor cannot be read'),
    404: problemContent('There is no such dataset'),
    406: problemContent('There is no such representation; the problem lists what there is'),
  },
})

/** `/v1/datasets/{id}/observations` */
export function observationRoutes(app: OpenAPIHono, context: ApiContext): void {
  const { evidence } = context
  app.openapi(route, async (c) => {
    const dataset = evidence.dataset(c.req.valid('param').id)
    const query = c.req.valid('query')
    const chosen = chosenFor(c, OBSERVATIONS, query.format)
    const asFile = chosen.id !== 'json' || suffixOf(c) !== undefined
    const { filter, empty } = readFilter(dataset, query)
    const page = readPage(query, fingerprint(dataset, filter), asFile)
    const found = empty ? dataset.table.slice(0, 0) : dataset.where(filter)
    const shown = found.slice(page.offset, page.offset + page.limit)
    const all = contentOf(context, dataset, c.req.url)
    linkTo(c, { chosen, offered: OBSERVATIONS, license: licenceUrl(all) })
    if (asFile) {
      const content = { ...all, table: shown }
      const body = await writeFormat(content, chosen.id, {
        locale: query.lang ?? 'en',
        bom: query.bom === '1',
      })
      return respond(c, chosen, dataset.id, body) as never
    }
    return c.json(
      {
        data: Array.from(shown.indices, (index) => presentObservation(evidence, dataset, index)),
        page: { offset: page.offset, returned: shown.size, total: found.size },
        links: links(new URL(c.req.url), dataset, page, found.size, fingerprint(dataset, filter)),
      },
      200,
    )
  })
}

/** Ties a cursor to the data and the filter it was given for. */
const fingerprint = (dataset: Dataset, filter: unknown): string => {
  const text = `${dataset.id}${dataVersion}${JSON.stringify(filter)}`
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0
  return hash.toString(36)
}

function links(url: URL, dataset: Dataset, { offset, limit }: Page, total: number, mark: string) {
  const at = (cursor?: string): string => {
    const search = new URLSearchParams(url.search)
    if (cursor !== undefined) search.set('cursor', cursor)
    const text = search.toString()
    return `${url.pathname}${text === '' ? '' : `?${text}`}`
  }
  return {
    self: at(),
    ...(offset + limit < total ? { next: at(writeCursor(offset + limit, mark)) } : {}),
    dataset: `/v1/datasets/${dataset.id}`,
  }
}
