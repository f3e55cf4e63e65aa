import type { Subject } from '@exodus/core/profiles'
import { createRoute, z } from '@hono/zod-openapi'
import { problemContent } from '../../problem/problem'
import { Text } from '../datasets/schema'
import { NoQuery } from '../no-query'
import { PageQuery, pageOf } from '../paging'
import { ProfileJson } from './schema'

const SubjectLink = z
  .object({
    code: z.string(),
    name: Text,
    datasets: z.array(z.string()),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Subject')

interface SubjectWords<Path extends string> {
  readonly path: Path
  readonly one: string
  readonly many: string
  readonly name: string
  readonly example: string
}

/** The list of all subjects of a kind that have a profile. */
export const subjectListRoute = <Path extends string>({ path, many, name }: SubjectWords<Path>) =>
  createRoute({
    method: 'get',
    path: `/v1/${path}`,
    operationId: `list${many}`,
    tags: ['Profiles'],
    summary: `Every ${name} with rows in the evidence`,
    request: { query: z.strictObject(PageQuery) },
    responses: {
      200: {
        description: 'A page of codes with both names and the datasets that have them',
        content: { 'application/json': { schema: pageOf(SubjectLink) } },
      },
      400: problemContent('A parameter is unknown or cannot be read'),
    },
  })

/** The profile of one subject. */
export const subjectRoute = <Path extends string>({ path, one, name, example }: SubjectWords<Path>) =>
  createRoute({
    method: 'get',
    path: `/v1/${path}/{code}`,
    operationId: `get${one}`,
    tags: ['Profiles'],
    summary: `Everything known of a ${name}`,
    request: { params: z.object({ code: z.string().openapi({ example }) }), query: NoQuery },
    responses: {
      200: {
        description: 'Facts with their series, what is missing, and where else it has rows',
        content: { 'application/json': { schema: ProfileJson } },
      },
      400: problemContent('It takes no parameters'),
      404: problemContent(`The ${name} is in no dataset`),
    },
  })

export const presentSubject =
  (path: string) =>
  ({ code, name, datasets }: Subject): z.infer<typeof SubjectLink> => ({
    code,
    name,
    datasets: [...datasets],
    links: { self: `/v1/${path}/${code}` },
  })
