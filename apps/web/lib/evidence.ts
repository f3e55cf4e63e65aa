import { type Dataset, type Evidence, ExodusError, type Figure, openEvidence } from '@exodus/core'
import { datasetsToResolve, resolveFigure } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { parseBacktestId } from '@exodus/core/projections'

/**
 * The evidence with the datasets named; modules and decoded columns live once in the process, so opening is cheap.
 * @throws ExodusError `UnknownIdError`
 */
export const evidenceOf = (datasets: readonly string[]): Promise<Evidence> => openEvidence({ datasets })

const kept = new Map<string, Promise<Evidence>>()

/** Evidence that stays open: the library tests a series, which takes a second, once for each evidence. */
function keptEvidence(datasets: readonly string[]): Promise<Evidence> {
  const name = datasets.join()
  const opened = kept.get(name) ?? evidenceOf(datasets)
  kept.set(name, opened)
  return opened
}

/** A dataset with the evidence to read figures from it. */
export async function openDataset(
  id: string,
): Promise<{ readonly evidence: Evidence; readonly dataset: Dataset }> {
  const evidence = await evidenceOf([id])
  return { evidence, dataset: evidence.dataset(id) }
}

/**
 * The figure with an id, whatever it is of: a metric, a published row, either of them normalised, or a group of rows.
 * @throws ExodusError when the id leads to no figure; `problem` says what would have been right
 */
export async function figureWithId(id: string): Promise<Figure> {
  const datasets = datasetsToResolve(id)
  const evidence = await (parseBacktestId(id) ? keptEvidence(datasets) : evidenceOf(datasets))
  return resolveFigure(evidence, { catalogue, codeLists }, id)
}

/** The figure with an id, or the error that says why there is none. */
export async function figureOrProblem(id: string): Promise<Figure | ExodusError> {
  try {
    return await figureWithId(id)
  } catch (error) {
    if (error instanceof ExodusError) return error
    throw error
  }
}
