import { ExodusError } from '@exodus/core'
import type { Locale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { CHARTS } from './charts'
import { type Exploration, explore } from './explore'
import { invalidParameter, readAsked } from './state'
import { isSubjectKind, openSubject, SUBJECT_KINDS } from './subject'

/**
 * The exploration at an address.
 * @throws ExodusError naming what in the address is wrong
 */
export async function explorationAt(
  kind: string,
  id: string,
  params: SearchParams,
  locale: Locale,
): Promise<Exploration> {
  if (!isSubjectKind(kind)) throw invalidParameter('kind', kind, SUBJECT_KINDS, 'UnknownIdError')
  const subject = await openSubject(kind, id)
  return explore(subject, readAsked(subject, params), locale)
}

/** The exploration at an address, or what is wrong with the address. */
export async function explorationOrProblem(
  ...at: Parameters<typeof explorationAt>
): Promise<Exploration | ExodusError> {
  try {
    return await explorationAt(...at)
  } catch (error) {
    if (error instanceof ExodusError) return error
    throw error
  }
}

/**
 * The same for a page on which one chooses: a form that does not fit the choice makes way for one that does, so that no
 * choice leads away from the others.
 */
export async function explorationToShow(
  ...[kind, id, params, locale]: Parameters<typeof explorationAt>
): Promise<Exploration | ExodusError> {
  const found = await explorationOrProblem(kind, id, params, locale)
  const unfit = CHARTS.find((chart) => chart === params.chart)
  if (!(found instanceof ExodusError) || found.code !== 'UnfitChartError' || !unfit) return found
  const { chart: _, ...others } = params
  const other = await explorationOrProblem(kind, id, others, locale)
  return other instanceof ExodusError ? other : { ...other, unfit }
}
