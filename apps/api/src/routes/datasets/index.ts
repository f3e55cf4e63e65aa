import { licenceUrl, toDcatCatalogue } from '@exodus/core/formats'
import { withFields } from '@exodus/core/timeline'
import { writeFormat } from '@exodus/core/write-format'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { chosenFor } from '../../representation/choose'
import { contentOf } from '../../representation/dataset-content'
import { linkTo } from '../../representation/links'
import { respondWithList } from '../../representation/list-csv'
import { bomParameter, contentOfAnswer, formatParameter } from '../../representation/parameters'
import { DATASET, DATASETS } from '../../representation/representation'
import { respond } from '../../representation/respond'
import { DatasetDetail, DatasetSummary } from './schema'

type Description = ApiContext['catalogue'][number]

/** `/v1/datasets` and `/v1/datasets/{id}`: what there is, what it counts, how it was made. */
export function datasetRoutes(app: OpenAPIHono, context: ApiContext) {
  const { catalogue, sources, evidence } = context
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/datasets',
        operationId: 'listDatasets',
        tags: ['Datasets'],
        summary: 'All datasets',
        request: {
          query: z.strictObject({
            topic: z.string().optional().openapi({ example: 'departures' }),
            format: formatParameter(DATASETS),
            bom: bomParameter,
          }),
        },
        responses: {
          200: {
            description: 'The datasets, in order of id; as DCAT, the catalogue',
            content: contentOfAnswer(DATASETS, z.object({ data: z.array(DatasetSummary) })),
          },
          400: problemContent('A parameter is unknown or cannot be read'),
          406: problemContent('There is no such representation; the problem lists what there is'),
        },
      }),
      (c) => {
        const { topic, format, bom } = c.req.valid('query')
        const chosen = chosenFor(c, DATASETS, format)
        const data = withFields(catalogue, topic === undefined ? {} : { topic: [topic] })
        linkTo(c, { chosen, offered: DATASETS })
        if (chosen.id === 'dcat') {
          const contents = data.map(({ id }) => contentOf(context, evidence.dataset(id), c.req.url))
          return respond(c, chosen, 'datasets', [JSON.stringify(toDcatCatalogue(contents))]) as never
        }
        const summaries = data.map(summary)
        if (chosen.id === 'csv') {
          return respondWithList(c, chosen, 'datasets', summaries, bom === '1') as never
        }
        return c.json({ data: summaries }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/datasets/{id}',
        operationId: 'getDataset',
        tags: ['Datasets'],
        summary: 'One dataset: what it counts, sources, caveats, releases',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'departures-total' }) }),
          query: z.strictObject({
            format: formatParameter(DATASET),
            lang: z
              .enum(['en', 'ur'])
              .optional()
              .openapi({ description: 'Language of the schema.org JSON-LD' }),
          }),
        },
        responses: {
          200: {
            description: 'The dataset: its description, or with its rows as a Data Package',
            content: contentOfAnswer(DATASET, DatasetDetail),
          },
          400: problemContent('A parameter is unknown or cannot be read'),
          404: problemContent('There is no such dataset'),
          406: problemContent('There is no such representation; the problem lists what there is'),
        },
      }),
      async (c) => {
        // Throws the typed error, with the nearest id, when there is no such dataset.
        const dataset = evidence.dataset(c.req.valid('param').id)
        const { id } = dataset
        const { format, lang: locale = 'en' } = c.req.valid('query')
        const chosen = chosenFor(c, DATASET, format)
        const content = contentOf(context, dataset, c.req.url)
        linkTo(c, { chosen, offered: DATASET, license: licenceUrl(content) })
        if (chosen.id !== 'json') {
          return respond(c, chosen, id, await writeFormat(content, chosen.id, { locale })) as never
        }
        const description = catalogue.find((candidate) => candidate.id === id) as Description
        const {
          counts,
          doesNotCount,
          attributes,
          methodology,
          caveats,
          breaks,
          policy,
          made,
          releases,
          licence,
        } = description
        return c.json(
          {
            ...summary(description),
            counts,
            doesNotCount,
            attributes: attributes.map(({ codeList, ...attribute }) => ({
              ...attribute,
              ...(codeList ? { codeList } : {}),
            })),
            methodology,
            caveats,
            breaks: breaks.map(({ where, ...rest }) => ({ ...rest, ...(where ? { where } : {}) })),
            ...(policy ? { policy } : {}),
            sources: sources
              .filter((source) => description.sources.includes(source.id))
              .map(({ id: source, publisher, title, url }) => ({
                id: source,
                publisher,
                title,
                url,
                link: `/v1/sources/${source}`,
              })),
            made,
            licenceNote: licence.note,
            releases,
          },
          200,
        )
      },
    )
}

function summary(description: Description): z.infer<typeof DatasetSummary> {
  const { id, version, topic, title, dimensions, time, measure, size, licence, revised } = description
  return {
    id,
    version,
    topic,
    title,
    description: description.description,
    dimensions,
    time,
    measure,
    observations: size,
    licence: licence.spdx,
    revised,
    links: { self: `/v1/datasets/${id}`, observations: `/v1/datasets/${id}/observations` },
  }
}
