import { ExodusError } from '@exodus/core'
import type { CellRevision } from '@exodus/core/releases'
import type { ApiContext } from '../../context'
import { Problem, problemResponse } from '../../problem/problem'
import { presentRevision, CellRevision as Revision } from '../changes/cell-revision'

/** What is answered for a cell that a release removed: its last row, and the release. */
export const GoneProblem = Problem.extend({
  removed: Revision.openapi({ description: 'The release, and the last row that was published' }),
}).openapi('GoneProblem')

/**
 * The answer for a cell that a release removed, or nothing where none did.
 * @param error why the cell was not found; one that never stood there stays as it is
 */
export async function goneCell(
  error: unknown,
  { dataset, key, instance }: { readonly dataset: string; readonly key: string; readonly instance: string },
  revisionsOf: ApiContext['revisionsOf'],
): Promise<Response | undefined> {
  // A code that only removed rows had is unknown to the table by now.
  const missing =
    error instanceof ExodusError &&
    (error.code === 'MissingObservationError' || error.code === 'UnknownCodeError')
  if (!missing) return undefined
  const figure = `${dataset}/${key.replaceAll('/', '--')}`
  const [last] = await revisionsOf(dataset, { figure })
  if (!last?.before || last.after?.figure === figure) return undefined
  return gone(last, figure, instance)
}

function gone(last: CellRevision, figure: string, instance: string): Response {
  const moved = last.after?.figure
  const now = moved === undefined ? '' : ` It stands at ${moved} now.`
  return problemResponse(
    'gone',
    `Release ${last.version} of ${last.dataset}, of ${last.date}, removed what was published at ${figure}.${now}`,
    {
      instance,
      field: 'id',
      value: figure,
      ...(moved === undefined ? {} : { nearest: moved }),
      removed: presentRevision(last),
    },
  )
}
