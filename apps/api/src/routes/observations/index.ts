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
import { observationText } from './row-text'
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
export function observationRoutes(app: OpenAPIHono, context: ApiContext) {
  const { evidence } = context
  return app.openapi(route, async (c) => {
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
    const leads = links(new URL(c.req.url), dataset, page, found.size, fingerprint(dataset, filter))
    c.set('links', { ...leads, describedby: leads.dataset })
    const rows = Array.from(shown.indices, (index) => observationText(evidence, dataset, index))
    const about = { page: { offset: page.offset, returned: shown.size, total: found.size }, links: leads }
    const text = `{"data":[${rows.join(',')}],${JSON.stringify(about).slice(1)}`
    c.set('text', text)
    return c.body(text, 200, { 'content-type': 'application/json' }) as never
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
  const at = (start: number | undefined): string => {
    const search = new URLSearchParams(url.search)
    if (start === 0) search.delete('cursor')
    else if (start !== undefined) search.set('cursor', writeCursor(start, mark))
    const text = search.toString()
    return `${url.pathname}${text === '' ? '' : `?${text}`}`
  }
  return {
    self: at(undefined),
    ...(offset > 0 ? { first: at(0), prev: at(Math.max(0, offset - limit)) } : {}),
    ...(offset + limit < total ? { next: at(offset + limit) } : {}),
    dataset: `/v1/datasets/${dataset.id}`,
  }
}
