import { ExodusError } from '@exodus/core'
import { claims } from '@exodus/core/claims'
import { metrics } from '@exodus/core/metrics'
import {
  type McpServer,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
import type { McpContext } from './context'
import { claimOut } from './tools/assess-claim'
import { datasetOut } from './tools/describe-dataset'
import { explained } from './tools/explain-figure'

const JSON_TYPE = 'application/json'

/** Datasets, claims and figures as resources: `exodus://datasets/{id}`, `exodus://claims/{id}`, `exodus://figures/{id}`. */
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
  const owners = [...metrics, ...context.catalogue].map(({ id }) => `${id}/`)
  server.registerResource(
    'figure',
    // There are more figures than any list holds: tools and other resources give their ids.
    new ResourceTemplate('exodus://figures/{+id}', {
      list: undefined,
      complete: { id: completing([...new Set(owners)]) },
    }),
    {
      title: 'Figure',
      description: 'A figure by its id, with formula, inputs, rows, sources and rival values',
      mimeType: JSON_TYPE,
    },
    (uri, { id }) => asJson(uri, (lang) => explained(context, decodeURIComponent(String(id)), lang)),
  )
}

const completing =
  (ids: readonly string[]) =>
  (value: string): string[] =>
    ids.filter((id) => id.includes(value)).slice(0, 100)

/**
 * The same content in both languages.
 * @throws ResourceNotFoundError for what the library does not have or cannot read
 */
function asJson(uri: URL, content: (lang: 'en' | 'ur') => unknown): ReadResourceResult {
  try {
    const text = JSON.stringify({ en: content('en'), ur: content('ur') })
    return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text }] }
  } catch (error) {
    if (error instanceof ExodusError) throw new ResourceNotFoundError(uri.href, error.message)
    throw error
  }
}
