import { parseFigureId } from '@exodus/core'
import { parseGroupId } from '@exodus/core/answers'
import { type Metric, parseNormalisedId } from '@exodus/core/metrics'
import { type Description, descriptionOf } from './catalogue'
import { metricOf } from './metric-of'

/** Whose figure an id names: a metric's, or a dataset's as a row or a group of rows. */
export interface FigureOwner {
  readonly owner: string
  readonly metric: Metric | undefined
  readonly description: Description | undefined
  readonly isNormalised: boolean
}

/** Whose figure an id names. What a normalised figure counts is what the figure behind it counts. */
export function ownerOf(id: string): FigureOwner {
  const normalised = parseNormalisedId(id)
  const plain = normalised?.base ?? id
  const group = parseGroupId(plain)
  if (group) {
    const description = descriptionOf(group.dataset)
    return { owner: group.dataset, metric: undefined, description, isNormalised: normalised !== undefined }
  }
  const { owner } = parseFigureId(plain)
  return {
    owner,
    metric: metricOf(plain),
    description: descriptionOf(owner),
    isNormalised: normalised !== undefined,
  }
}
