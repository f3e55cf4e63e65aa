import { parseFigureId } from '@exodus/core'
import { parseGroupId } from '@exodus/core/answers'
import { type Metric, parseNormalisedId } from '@exodus/core/metrics'
import { parseBacktestId } from '@exodus/core/projections'
import type { LocalizedText } from '@exodus/core/schema'
import { type Description, descriptionOf } from './catalogue'
import { metricOf } from './metric-of'

/** Whose figure an id names: a metric's, a dataset's as a row or a group of rows, or the test of a model on either. */
export interface FigureOwner {
  readonly owner: string
  readonly metric: Metric | undefined
  readonly description: Description | undefined
  readonly isNormalised: boolean
  /** What a number of a back-test says; absent of other figures. */
  readonly tested?: LocalizedText
}

/** Whose figure an id names. What a normalised figure counts is what the figure behind it counts. */
export function ownerOf(id: string): FigureOwner {
  const test = parseBacktestId(id)
  if (test) {
    const { owner } = parseFigureId(test.series)
    const description = descriptionOf(owner)
    return { owner, metric: undefined, description, isNormalised: false, tested: test.score.definition }
  }
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
