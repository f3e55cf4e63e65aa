import type { ApiContext } from '../../context'
import type { PromptResource } from '../../middleware/at-hand/prompt'
import { pathOf, searchOf } from '../../representation/request-path'
import { jsonPage } from '../query/json-page'
import { FORM_PARAMETERS, MAX_LIMIT } from '../query/parameters'
import { readQuery } from '../query/read-query'

const PATH = /^\/v1\/datasets\/([a-z0-9-]+)\/observations$/
const HAS_FORM = new RegExp(`[?&](${FORM_PARAMETERS.join('|')})=`)

/** Pages of observations in their usual form, without the framework; whatever is odd or refused goes to the route. */
export const promptObservations = (context: ApiContext): PromptResource => ({
  route: '/v1/datasets/:id/observations',
  answer: ({ url }) => {
    const path = pathOf(url)
    const id = PATH.exec(path)?.[1]
    if (id === undefined || HAS_FORM.test(searchOf(url))) return undefined
    try {
      const query = readQuery(url, context, id)
      if ((query.limit ?? 0) > MAX_LIMIT) return undefined
      // Whether the caller waits for a body or for its header alone, it is the same page.
      return { path, ...jsonPage(context, query, {}, { method: 'GET', url }) }
    } catch {
      // The route meets it too, and says what is wrong.
      return undefined
    }
  },
})
