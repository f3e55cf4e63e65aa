import { claims } from '@exodus/core/claims'
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import type { McpContext } from './context'
import { claimOut } from './tools/assess-claim'
import { datasetOut } from './tools/describe-dataset'

const JSON_TYPE = 'application/json'

/** Datasets and claims as resources: `exodus://datasets/{id}`, `exodus://claims/{id}`. */
export function registerResources(server: McpServer, context: McpContext): void {
  const datasets = context.catalogue.map(({ id, title, description }) => ({
    uri: `exodus://datasets/${id}`,
    name: id,
    title: title.en,
    description: description.en,
    mimeType: JSON_TYPE,
  }))
  const stated = context.evidence.records.claims.map(({ id, statement }) => ({
    uri: `exodus://claims/${id}`,
    name: id,
    title: statement.en,
    mimeType: JSON_TYPE,
  }))
  server.registerResource(
    'dataset',
    new ResourceTemplate('exodus://datasets/{id}', {
      list: () => ({ resources: datasets }),
      complete: { id: completing(context.catalogue.map(({ id }) => id)) },
    }),
    {
      title: 'Dataset',
      description: 'What a dataset counts, its dimensions, codes and sources',
      mimeType: JSON_TYPE,
    },
    (uri, { id }) => asJson(uri, (lang) => datasetOut(context, String(id), lang)),
  )
  server.registerResource(
    'claim',
    new ResourceTemplate('exodus://claims/{id}', {
      list: () => ({ resources: stated }),
      complete: { id: completing(claims.map(({ id }) => id)) },
    }),
    { title: 'Claim', description: 'A claim of the article with its assessment of now', mimeType: JSON_TYPE },
    (uri, { id }) => asJson(uri, (lang) => claimOut(context, String(id), lang)),
  )
}

const completing =
  (ids: readonly string[]) =>
  (value: string): string[] =>
    ids.filter((id) => id.includes(value)).slice(0, 100)

/** The same content in both languages. */
const asJson = (uri: URL, content: (lang: 'en' | 'ur') => unknown) => ({
  contents: [
    { uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify({ en: content('en'), ur: content('ur') }) },
  ],
})
