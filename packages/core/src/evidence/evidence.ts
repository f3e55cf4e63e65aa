import { ExodusError, unknownId } from '../error'
import type { Source } from '../schema'
import type { Dataset } from './dataset'

/** Datasets opened together, so that figures can be read and metrics computed from them. */
export interface Evidence {
  /** The day as of which it answers; absent means all that is published. */
  readonly asOfDate?: string
  /** Ids of the datasets that are open. */
  readonly datasetIds: readonly string[]
  /**
   * An open dataset.
   * @throws ExodusError `UnknownIdError`, or `DatasetNotOpenError` when it exists but was not opened
   */
  dataset(id: string): Dataset
  /** A source by id; `undefined` when sources were not opened or there is no such source. */
  source(id: string): Source | undefined
  /** The same evidence as it could have been known at the end of a day. */
  asOf(date: string): Evidence
}

interface EvidenceParts {
  readonly datasets: readonly Dataset[]
  readonly sources?: readonly Source[]
  /** Ids of datasets that exist but were not opened, for a better error. */
  readonly closed?: readonly string[]
}

/**
 * Evidence from datasets imported statically, for bundles that carry just what they use:
 * `createEvidence({ datasets: [departuresTotal, population] })`.
 */
export function createEvidence({ datasets, sources = [], closed = [] }: EvidenceParts): Evidence {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  return evidenceOf(
    new Map(datasets.map((dataset) => [dataset.id, dataset])),
    (id) => sourceById.get(id),
    closed,
  )
}

function evidenceOf(
  datasets: ReadonlyMap<string, Dataset>,
  source: Evidence['source'],
  closed: readonly string[],
  asOfDate?: string,
): Evidence {
  return {
    ...(asOfDate === undefined ? {} : { asOfDate }),
    datasetIds: [...datasets.keys()],
    dataset: (id) => {
      const dataset = datasets.get(id)
      if (dataset) return dataset
      if (closed.includes(id)) {
        throw new ExodusError(
          'DatasetNotOpenError',
          `Dataset "${id}" was not opened: name it in openEvidence.`,
          {
            field: 'dataset',
            value: id,
            accepted: [...datasets.keys()],
          },
        )
      }
      throw unknownId({ field: 'dataset', value: id, known: [...datasets.keys()] })
    },
    source,
    asOf: (date) =>
      evidenceOf(
        new Map(Array.from(datasets, ([id, dataset]) => [id, dataset.asOf(date)])),
        source,
        closed,
        date,
      ),
  }
}
