import type { Tool } from '../define-tool'
import { assessClaim } from './assess-claim'
import { compareSources } from './compare-sources'
import { describeDataset } from './describe-dataset'
import { explainFigure } from './explain-figure'
import { getMetric } from './get-metric'
import { listDatasets } from './list-datasets'
import { queryObservations } from './query-observations'
import { search } from './search'
import { timeline } from './timeline'
import { verifyNumber } from './verify-number'

/** Every tool, in the order in which clients list them. */
export const tools: readonly Tool[] = [
  search,
  listDatasets,
  describeDataset,
  queryObservations,
  getMetric,
  explainFigure,
  assessClaim,
  verifyNumber,
  compareSources,
  timeline,
]
