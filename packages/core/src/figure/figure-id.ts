import { ExodusError } from '../error'
import { periodToId } from '../period'

/**
 * The stable id of a figure: `<dataset or metric>/<codes in key order, dot separated, period last>`. Intervals take
 * ISO 8601's double hyphen, so that an id is always one path: `departures-total/PAK.beoe-oec.2024`.
 */
export const figureId = (owner: string, parts: readonly string[]): string =>
  `${owner}/${parts.map(periodToId).join('.')}`

/**
 * Takes an id apart into its owner and codes; intervals get their solidus back.
 * @throws ExodusError `InvalidFigureIdError` when it has not the form `<owner>/<codes>`
 */
export function parseFigureId(id: string): { readonly owner: string; readonly parts: readonly string[] } {
  const match = /^([a-z0-9-]+)\/([A-Za-z0-9.-]+)$/.exec(id)
  const [, owner, codes] = match ?? []
  if (owner === undefined || codes === undefined) {
    throw new ExodusError(
      'InvalidFigureIdError',
      `"${id}" is no figure id: expected <dataset or metric>/<codes, dot separated>, as in departure-rate/PAK.2024.`,
      { field: 'id', value: id },
    )
  }
  return { owner, parts: codes.split('.').map((part) => part.replace('--', '/')) }
}
