import type { ApiContext } from '../../context'
import type { PromptResource } from '../../middleware/at-hand/prompt'
import { pathOf, searchOf } from '../../representation/request-path'
import { jsonPage } from '../query/json-page'
import { FORM_PARAMETERS, MAX_LIMIT } from '../query/parameters'
import { readQuery } from '../query/read-query'

const PATH = /^\/v1\/datasets\/([a-z0-9-]+)\/observations$/
/** Parameters that the schema of the route reads before the query does, and a name in another spelling. */
const READ_BY_ROUTE = new RegExp(`[?&](${[...FORM_PARAMETERS, 'offset', 'rivals'].join('|')})=|%[^&=]*=`)
/** More than any usual question has. */
const MOST_PARAMETERS = 16
const LIMIT = /[?&]limit=([^&]*)/

/** Whether a parameter stands there twice, which some take and others refuse. */
function hasNameTwice(search: string): boolean {
  const names = search.slice(1).split('&', MOST_PARAMETERS + 1)
  if (names.length > MOST_PARAMETERS) return true
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? ''
    names[at] = name.slice(0, name.indexOf('=') + 1)
  }
  return new Set(names).size < names.length
}

const datasetIn = (url: string): string | undefined => PATH.exec(pathOf(url))?.[1]

/** Pages of observations in their usual form, without the framework; whatever is odd goes to the route. */
export const promptObservations = (context: ApiContext): PromptResource => ({
  route: '/v1/datasets/:id/observations',
  takes: (url) => {
    if (datasetIn(url) === undefined) return false
    const search = searchOf(url)
    if (READ_BY_ROUTE.test(search) || hasNameTwice(search)) return false
    const limit = LIMIT.exec(search)?.[1]
    return limit === undefined || (/^[1-9]\d*$/.test(limit) && Number(limit) <= MAX_LIMIT)
  },
  answer: (url) =>
    // Whether the caller waits for a body or for its header alone, it is the same page.
    jsonPage(context, readQuery(url, context, datasetIn(url) ?? ''), {}, { method: 'GET', url }),
})
