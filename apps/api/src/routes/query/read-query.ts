import { ExodusError } from '@exodus/core'
import { queryData } from '@exodus/core/answers'
import { codeLists } from '@exodus/core/codes'
import { parseQuery } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import type { ApiContext } from '../../context'
import { searchOf } from '../../representation/request-path'
import { FORM_PARAMETERS } from './parameters'

/**
 * The question in the parameters of an address.
 * @param taken parameters that the route reads itself
 * @throws ExodusError as `parseQuery`
 */
export function readQuery(
  url: string,
  { evidence, catalogue }: ApiContext,
  dataset: string,
  taken: readonly string[] = [],
): Query {
  const data = queryData(evidence, { catalogue, codeLists }, dataset)
  const params = new URLSearchParams(searchOf(url))
  const own = taken.length === 0 ? FORM_PARAMETERS : [...FORM_PARAMETERS, ...taken]
  for (const name of own) {
    if (!params.has(name)) continue
    const [, second] = params.getAll(name)
    if (second !== undefined) throw twice(name, second)
    params.delete(name)
  }
  return parseQuery(data, params, own)
}

const twice = (field: string, value: string): ExodusError =>
  new ExodusError('InvalidParameterError', `${field} is given twice; once is enough.`, { field, value })
