import { SDMX_AGENCY } from '@exodus/core/formats'
import type { DatasetDescription } from '@exodus/core/schema'
import type { Selection } from './grammar/data-query'
import { unknown } from './grammar/problems'
import { versionMatches } from './grammar/version'
import type { SdmxService } from './service'

const STRUCTURE_PREFIX = 'DSD_'

/**
 * The datasets that a query is about. An id that is asked for by name and does not exist is an error; wildcards, other
 * agencies and other providers match what they match.
 * @throws ExodusError `UnknownIdError`
 */
export function findFlows(
  { flows }: SdmxService,
  { context, reference, providers }: Selection,
): DatasetDescription[] {
  const prefix = context === 'datastructure' ? STRUCTURE_PREFIX : ''
  for (const id of reference.ids ?? []) {
    if (!id.startsWith(prefix) || !flows.has(id.slice(prefix.length))) {
      throw unknown(
        'UnknownIdError',
        context,
        id,
        [...flows.keys()].map((flow) => `${prefix}${flow}`),
      )
    }
  }
  for (const list of [reference.agencies, providers]) if (list && !list.includes(SDMX_AGENCY)) return []
  return Array.from(flows)
    .filter(([id]) => reference.ids === undefined || reference.ids.includes(`${prefix}${id}`))
    .map(([, description]) => description)
    .filter(({ version }) => versionMatches(reference.versions, version))
}
