import { ExodusError, nearest } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { problemContent } from '../../problem/problem'
import { chosenFor } from '../../representation/choose'
import { linkTo } from '../../representation/links'
import { respondWithList } from '../../representation/list-csv'
import { bomParameter, contentOfAnswer, formatParameter } from '../../representation/parameters'
import { LIST } from '../../representation/representation'
import { Text } from '../datasets/schema'

const CodeListSummary = z
  .object({
    id: z.string(),
    title: Text,
    description: Text,
    codes: z.int(),
    links: z.record(z.string(), z.string()),
  })
  .openapi('CodeListSummary')

const CodeListDetail = z
  .object({
    id: z.string(),
    title: Text,
    description: Text,
    attributes: z.record(z.string(), Text).openapi({ description: 'What each attribute of a code holds' }),
    classifications: z
      .record(z.string(), z.string())
      .optional()
      .openapi({ description: 'Attributes by which codes are grouped, with the code list of the groups' }),
    links: z.record(z.string(), z.string()),
    codes: z.array(
      z.object({
        code: z.string(),
        name: Text,
        parent: z.string().optional(),
        description: Text.optional(),
        attributes: z.record(z.string(), z.string()),
      }),
    ),
  })
  .openapi('CodeList')

/** `/v1/codelists` and `/v1/codelists/{id}`: the codes that dimensions and attributes take, in both languages. */
export function codeListRoutes(app: OpenAPIHono) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/codelists',
        operationId: 'listCodeLists',
        tags: ['Code lists'],
        summary: 'All code lists',
        request: { query: z.strictObject({ format: formatParameter(LIST), bom: bomParameter }) },
        responses: {
          200: {
            description: 'The code lists, without their codes',
            content: contentOfAnswer(LIST, z.object({ data: z.array(CodeListSummary) })),
          },
          400: problemContent('A parameter is unknown or cannot be read'),
          406: problemContent('There is no such representation; the problem lists what there is'),
        },
      }),
      (c) => {
        const { format, bom } = c.req.valid('query')
        const chosen = chosenFor(c, LIST, format)
        linkTo(c, { chosen, offered: LIST })
        const data = Object.values(codeLists).map(({ id, title, description, codes }) => ({
          id,
          title,
          description,
          codes: codes.length,
          links: { self: `/v1/codelists/${id}` },
        }))
        if (chosen.id === 'csv') return respondWithList(c, chosen, 'codelists', data, bom === '1') as never
        return c.json({ data }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/codelists/{id}',
        operationId: 'getCodeList',
        tags: ['Code lists'],
        summary: 'One code list with its codes',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'skill-level' }) }),
          query: z.strictObject({
            q: z
              .string()
              .min(1)
              .optional()
              .openapi({ description: 'Words in a code or a name of either language', example: 'skilled' }),
            parent: z
              .string()
              .min(1)
              .optional()
              .openapi({ description: 'Codes under this one', example: 'skilled' }),
          }),
        },
        responses: {
          200: { description: 'The code list', content: { 'application/json': { schema: CodeListDetail } } },
          400: problemContent('A parameter is unknown or cannot be read'),
          404: problemContent('There is no such code list'),
        },
      }),
      (c) => {
        const { id } = c.req.valid('param')
        const list = Object.hasOwn(codeLists, id) ? codeLists[id] : undefined
        if (!list) throw unknownList(id)
        const { q, parent: under } = c.req.valid('query')
        const found = list.codes.filter(
          (entry) => (under === undefined || entry.parent === under) && (q === undefined || says(entry, q)),
        )
        const codes = found.map(({ parent, description, ...code }) => ({
          ...code,
          ...(parent === undefined ? {} : { parent }),
          ...(description === undefined ? {} : { description }),
        }))
        return c.json({ ...list, codes, links: { self: `/v1/codelists/${id}` } }, 200)
      },
    )
}

/** Whether the code, a name or an attribute holds the words, in any case. */
function says(
  { code, name, attributes }: (typeof codeLists)[string]['codes'][number],
  words: string,
): boolean {
  const text = [code, name.en, name.ur, ...Object.values(attributes)].join(' ').toLowerCase()
  return text.includes(words.toLowerCase())
}

function unknownList(id: string): ExodusError {
  const known = Object.keys(codeLists)
  const near = nearest(id, known)
  return new ExodusError('UnknownIdError', `There is no code list "${id}".`, {
    field: 'codelist',
    value: id,
    accepted: known,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
