import fc from 'fast-check'
import { accept, body, encodedValue } from './hostile'
import type { Operation, Parameter } from './open-api'

export interface FuzzRequest {
  readonly method: string
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Requests to an operation: mostly of the right shape, with one or more things wrong about them. */
export const requestsTo = (operation: Operation): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({
      path: fc.tuple(...pathParameters(operation).map(pathValue)),
      query: fc.array(queryPart(operation), { maxLength: 4 }),
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant(operation.method) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'),
        },
      ),
      accept,
      body,
      type: fc.constantFrom(
        'application/json',
        'text/plain',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
        ';',
      ),
    })
    .map(({ path, query, method, accept: media, body: text, type }) => {
      const filled = pathParameters(operation).reduce(
        (address, { name }, at) => address.replace(`{${name}}`, () => path[at] ?? ''),
        operation.path,
      )
      const bodied = !['GET', 'HEAD'].includes(method)
      return {
        method,
        address: `http://localhost${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`,
        headers: {
          ...(media === undefined ? {} : { accept: media }),
          ...(bodied ? { 'content-type': type } : {}),
        },
        ...(bodied ? { body: text } : {}),
      }
    })

const pathParameters = ({ parameters }: Operation): Parameter[] =>
  parameters.filter((parameter) => parameter.in === 'path')

const exampleOf = ({ schema }: Parameter): string =>
  encodeURIComponent(String(schema.example ?? schema.enum?.[0] ?? '1'))

/** Half of the time the example, so that the query is reached. */
const pathValue = (parameter: Parameter): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(exampleOf(parameter)) },
    { weight: 1, arbitrary: encodedValue },
  )

const STRANGE_NAMES = [
  '__proto__',
  'constructor',
  'limit[]',
  'a[b]',
  '',
  'unknown',
  '%zz',
  'format',
  'lang',
  'cursor',
]

/** One `name=value`: known or not, given well or badly; the same name may come again. */
function queryPart({ parameters }: Operation): fc.Arbitrary<string> {
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const strange = fc
    .tuple(fc.constantFrom(...STRANGE_NAMES), encodedValue)
    .map(([name, value]) => `${name}=${value}`)
  if (known.length === 0) return strange
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...known)
        .chain((parameter) => encodedValue.map((value) => `${parameter.name}=${value}`)),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...known).map((parameter) => `${parameter.name}=${exampleOf(parameter)}`),
    },
    { weight: 1, arbitrary: strange },
  )
}
