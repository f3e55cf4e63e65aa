import { ExodusError } from '@exodus/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose } from './choose'
import { OBSERVATIONS, splitPath } from './representation'

const idOf = (wish: Parameters<typeof choose>[0]): string => choose(wish, OBSERVATIONS).id

describe('Accept', () => {
  test.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/csv', 'csv'],
    ['text/csv; charset=utf-8', 'csv'],
    ['text/*', 'csv'],
    ['application/json;q=0.5, text/csv;q=0.9', 'csv'],
    ['application/vnd.apache.parquet, */*;q=0.1', 'parquet'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
    ['application/vnd.sdmx.data+json;version=2.1.0', 'sdmx-json'],
    ['application/json;q=0, */*', 'ndjson'],
    ['image/png, text/csv;q=0.1', 'csv'],
  ])('%s → %s', (accept, id) => {
    expect(idOf({ accept })).toBe(id)
  })

  test.each(['image/png', 'application/vnd.sdmx.data+json;version=1.0.0', 'text/csv;q=0', 'nonsense'])(
    '%s is refused with a list of what there is',
    (accept) => {
      expect(() => choose({ accept }, OBSERVATIONS)).toThrow(
        expect.objectContaining({
          code: 'NotAcceptableError',
          problem: expect.objectContaining({
            field: 'accept',
            accepted: OBSERVATIONS.map((one) => one.contentType),
          }),
        }),
      )
    },
  )

  test('whatever stands in it, the answer is one that is offered, or the typed error', () => {
    const range = fc.oneof(
      fc.constantFrom('*/*', 'text/*', 'application/json', 'text/csv', 'a/b', '*', '', ';', '/'),
      fc.string(),
    )
    const accept = fc.array(fc.tuple(range, fc.constantFrom('', ';q=0', ';q=0.5', ';q=2', ';q=x')), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(accept, (ranges) => {
        try {
          expect(OBSERVATIONS).toContain(
            choose({ accept: ranges.map((one) => one.join('')).join(',') }, OBSERVATIONS),
          )
        } catch (error) {
          expect(error).toBeInstanceOf(ExodusError)
        }
      }),
    )
  })
})

test('a suffix comes before format=, and format= before Accept', () => {
  const accept = 'application/json'
  expect(idOf({ suffix: 'xlsx', format: 'csv', accept })).toBe('xlsx')
  expect(idOf({ format: 'csv', accept })).toBe('csv')
})

test.each([
  ['/v1/datasets/departures-total/observations.csv', '/v1/datasets/departures-total/observations', 'csv'],
  ['/v1/datasets/x/observations.csv-metadata.json', '/v1/datasets/x/observations', 'csv-metadata.json'],
  ['/v1/datasets/x.dcat.jsonld', '/v1/datasets/x', 'dcat.jsonld'],
  ['/v1/claims.csv', '/v1/claims', 'csv'],
  ['/v1/datasets/x', '/v1/datasets/x', undefined],
  ['/v1/figures/x.csv', '/v1/figures/x.csv', undefined],
  ['/openapi.json', '/openapi.json', undefined],
  ['/v1/datasets/x/observations.', '/v1/datasets/x/observations.', undefined],
])('%s is routed as %s', (pathname, path, suffix) => {
  expect(splitPath(pathname)).toEqual(suffix === undefined ? { path } : { path, suffix })
})
