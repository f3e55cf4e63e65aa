/** What requests have in common: few values each, so that they can be counted. */
export interface Series {
  readonly method: string
  /** The pattern of the route, such as `/v1/datasets/:id`; `none` where nothing is. */
  readonly route: string
  readonly status: number
  /** `hit`: kept, `miss`: made, `fresh`: the caller had it, `none`: never kept. */
  readonly cache: 'hit' | 'miss' | 'fresh' | 'none'
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])
const known = new Map<string, Series>()

/** The one object for these values, which observers may use as a key. */
export function seriesOf(asked: string, route: string, status: number, cache: Series['cache']): Series {
  const method = METHODS.has(asked) ? asked : 'other'
  const key = `${method} ${route} ${status} ${cache}`
  let series = known.get(key)
  if (!series) {
    series = { method, route, status, cache }
    known.set(key, series)
  }
  return series
}
