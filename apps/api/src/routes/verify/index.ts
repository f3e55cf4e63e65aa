import { codeLists } from '@exodus/core/codes'
import { metrics } from '@exodus/core/metrics'
import { createSearch, type Search, searchDocuments } from '@exodus/core/search'
import { VerificationJson, verificationToJson, verify, verifyText } from '@exodus/core/verification'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { ApiContext } from '../../context'
import { problemContent, problemResponse } from '../../problem/problem'
import { type About, VerifyBody, VerifyQuery } from './schema'

const FIGURE_ID = /^[a-z0-9-]+\/\S+$/
const MOST_BODY = 16_384

// Made anew here: a schema made before the framework was loaded takes no name in the document.
const Verification = z.object(VerificationJson.shape).openapi('Verification')

const responses = {
  200: {
    description:
      'match, close, mismatch or cannot_verify, with the figure, the definition used, what other definitions answer, nearer rival values and slips found',
    content: { 'application/json': { schema: z.object({ data: Verification }) } },
  },
  400: problemContent('The number, unit, id, code or period cannot be read'),
  404: problemContent('There is no such metric, dataset or unit'),
  413: problemContent('The body is too large'),
  415: problemContent('The body is not JSON'),
}

/** `/v1/verify`: a stated number held against the published figure. */
export function verifyRoutes(app: OpenAPIHono, { evidence, catalogue }: ApiContext) {
  let search: Search | undefined
  const answer = (value: number | string, unit: string | undefined, about: About) => {
    if ('text' in about) {
      search ??= createSearch(searchDocuments({ catalogue, codeLists, metrics }))
      const aids = { catalogue, codeLists, search }
      return verificationToJson(verifyText(evidence, { value, unit, about: about.text }, aids))
    }
    return verificationToJson(verify(evidence, { value, unit, about }, { catalogue, codeLists }))
  }

  app.use(
    '/v1/verify',
    bodyLimit({
      maxSize: MOST_BODY,
      onError: (c) =>
        problemResponse('body-too-large', `A body of at most ${MOST_BODY} bytes is read.`, {
          instance: c.req.path,
        }),
    }),
  )
  return app
    .openapi(
      createRoute({
        method: 'post',
        path: '/v1/verify',
        operationId: 'verifyNumber',
        tags: ['Figures'],
        summary: 'Hold a stated number against the published figure',
        request: { body: { required: true, content: { 'application/json': { schema: VerifyBody } } } },
        responses,
      }),
      (c) => {
        const { value, unit, about } = c.req.valid('json')
        return c.json({ data: answer(value, unit, about) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/verify',
        operationId: 'verifyNumberByUrl',
        tags: ['Figures'],
        summary: 'The same by address, so that the answer can be linked and cached',
        request: { query: VerifyQuery },
        responses: { 200: responses[200], 400: responses[400], 404: responses[404] },
      }),
      (c) => {
        const { value, unit, about } = c.req.valid('query')
        const named: About = FIGURE_ID.test(about) ? { figure: about } : { text: about }
        return c.json({ data: answer(value, unit, named) }, 200)
      },
    )
}
