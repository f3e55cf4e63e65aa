import type { DatasetDescription } from '../../schema'
import type { JsonObject } from '../json-object'
import { toSdmxId, toStructureId, urnOf } from './ids'

/** The values of a dimension that there are data for; TIME_PERIOD as the days of its first and last period. */
export interface SdmxAvailableComponent {
  readonly id: string
  readonly codes?: readonly string[]
  readonly first?: string
  readonly last?: string
}

/** What there is of a dataset for a query: an availability constraint of SDMX 3, an actual content constraint of 2.1. */
export interface SdmxAvailability {
  readonly description: DatasetDescription
  /** The structure asked about. */
  readonly context: 'dataflow' | 'datastructure'
  readonly components: readonly SdmxAvailableComponent[]
  readonly series: number
  readonly observations: number
}

/** Availability as SDMX-JSON 2.1 writes it. */
export function constraintObject({
  description,
  context,
  components,
  series,
  observations,
}: SdmxAvailability): JsonObject {
  const { id, version } = description
  return {
    constraintAttachment:
      context === 'dataflow'
        ? { dataflow: urnOf('Dataflow', toSdmxId(id), version) }
        : { dataStructure: urnOf('DataStructure', toStructureId(id), version) },
    cubeRegion: { include: true, keyValues: components.map(keyValue) },
    seriesCount: series,
    obsCount: observations,
  }
}

const keyValue = ({ id, codes, first = '', last = '' }: SdmxAvailableComponent): JsonObject => ({
  id,
  include: true,
  ...(codes
    ? { values: codes }
    : {
        timeRange: {
          startPeriod: { period: first, isInclusive: true },
          endPeriod: { period: last, isInclusive: true },
        },
      }),
})
