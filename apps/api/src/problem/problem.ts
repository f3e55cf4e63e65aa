import type { ExodusError } from '@exodus/core'
import { z } from '@hono/zod-openapi'

/** Problem details (RFC 9457), with the field at fault and what would have been accepted. */
export const Problem = z
  .object({
    type: z.string().openapi({ example: '/docs/problems/unknown-code' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    field: z.string().optional(),
    value: z.string().optional(),
    accepted: z.array(z.string()).optional(),
    nearest: z.string().optional(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof Problem>

/** What a caller may have got wrong: title and status by the library's error code or our own. */
const KINDS = {
  'unknown-id': { title: 'There is no such thing', status: 404 },
  'missing-observation': { title: 'Nothing is published there', status: 404 },
  'unknown-code': { title: 'The code is not in the code list', status: 400 },
  'unknown-column': { title: 'There is no such column', status: 400 },
  'unknown-parameter': { title: 'There is no such parameter', status: 400 },
  'invalid-parameter': { title: 'A parameter cannot be read', status: 400 },
  'invalid-period': { title: 'The period cannot be read', status: 400 },
  'invalid-figure-id': { title: 'The figure id cannot be read', status: 400 },
  'incomplete-key': { title: 'The key is not complete', status: 400 },
  'unlike-scopes': { title: 'Unlike scopes cannot be compared', status: 400 },
  'unlike-periods': { title: 'Unlike periods cannot be compared', status: 400 },
  'unlike-units': { title: 'Unlike units cannot be combined', status: 400 },
  'unlike-measures': { title: 'Unlike measures cannot be taken together', status: 400 },
  'not-additive': { title: 'The values must not be added up', status: 400 },
  'double-count': { title: 'The same would be counted twice', status: 400 },
  'invalid-query': { title: 'The query cannot be read', status: 400 },
  'division-by-zero': { title: 'Nothing can be divided by zero', status: 400 },
  gone: { title: 'A release removed it', status: 410 },
  'not-found': { title: 'There is no such page', status: 404 },
  'method-not-allowed': { title: 'The resource does not take this method', status: 405 },
  'body-too-large': { title: 'The body is too large', status: 413 },
  'unsupported-media-type': { title: 'The body is of a kind that is not read', status: 415 },
  'not-acceptable': { title: 'There is no such representation', status: 406 },
  'not-a-cube': { title: 'The answer is no cube, which the format needs', status: 406 },
  'not-described': { title: 'Too little is known to describe it', status: 406 },
  'too-large': { title: 'The answer is too large for one message', status: 413 },
  'not-implemented': { title: 'The standard has it, this service does not', status: 501 },
  'content-too-large': { title: 'The body is too long', status: 413 },
  'quota-exceeded': { title: 'The quota of requests is used up', status: 429 },
  'out-of-time': { title: 'The answer took too long', status: 503 },
  internal: { title: 'Something went wrong on our side', status: 500 },
} as const satisfies Record<
  string,
  { title: string; status: 400 | 404 | 405 | 406 | 410 | 413 | 415 | 429 | 500 | 501 | 503 }
>
export type ProblemKind = keyof typeof KINDS

/** Every kind of problem with its title and status, for the page that explains them. */
export const problemKinds: Readonly<
  Record<ProblemKind, { readonly title: string; readonly status: number }>
> = KINDS

type Details = Omit<Problem, 'type' | 'title' | 'status' | 'detail'>

/** A response with problem details; a kind may have members of its own. */
export function problemResponse(
  kind: ProblemKind,
  detail: string,
  details: Details & Readonly<Record<string, unknown>> = {},
): Response {
  const { title, status } = KINDS[kind]
  const body: Problem & Record<string, unknown> = {
    type: `/docs/problems/${kind}`,
    title,
    status,
    detail,
    ...details,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  })
}

/** The library's typed error as problem details: `UnknownCodeError` → `unknown-code`. */
export function problemOfError(error: ExodusError, instance: string): Response {
  const kind = error.code
    .replace(/Error$/, '')
    .replace(/(?<=.)[A-Z]/g, '-$&')
    .toLowerCase()
  const { field, value, accepted, nearest } = error.problem
  return problemResponse(kind in KINDS ? (kind as ProblemKind) : 'invalid-parameter', error.message, {
    instance,
    field,
    value,
    ...(accepted ? { accepted: [...accepted] } : {}),
    ...(nearest === undefined ? {} : { nearest }),
  })
}

/** The response entry that every route documents for a caller's mistake. */
export const problemContent = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

const HTTP_KINDS: Readonly<Record<number, ProblemKind>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'content-too-large',
}

/** An error that the framework throws, such as for a body that is not JSON. */
export function problemOfHttp(
  { status, message }: { readonly status: number; readonly message: string },
  instance: string,
  contentType = '',
): Response {
  if (status === 415) {
    const value = contentType
    return problemResponse(
      'unsupported-media-type',
      `Content-Type "${value}" is not read: expected application/json.`,
      {
        instance,
        field: 'Content-Type',
        value,
        accepted: ['application/json'],
      },
    )
  }
  if (status === 400) {
    return problemResponse('invalid-parameter', `The body cannot be read: ${message}.`, {
      instance,
      field: 'body',
      accepted: ['JSON (RFC 8259)'],
    })
  }
  const kind = HTTP_KINDS[status] ?? (status < 500 ? 'invalid-parameter' : 'internal')
  return problemResponse(kind, message, { instance })
}
