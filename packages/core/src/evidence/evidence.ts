import { ExodusError, unknownId } from '../error'
import { parsePeriod } from '../period'
import type { ClaimStatement, Event, Incident, Source, Statement } from '../schema'
import type { Dataset } from './dataset'

/** What is on record besides numbers. */
export interface EvidenceRecords {
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
  readonly incidents: readonly Incident[]
  readonly claims: readonly ClaimStatement[]
}

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
  /** Events, statements, incidents and claims; empty lists where records were not opened. */
  readonly records: EvidenceRecords
  /** The same evidence as it could have been known at the end of a day. */
  asOf(date: string): Evidence
}

interface EvidenceParts {
  readonly datasets: readonly Dataset[]
  readonly sources?: readonly Source[]
  readonly records?: EvidenceRecords
  /** Ids of datasets that exist but were not opened, for a better error. */
  readonly closed?: readonly string[]
}

const NO_RECORDS: EvidenceRecords = { events: [], statements: [], incidents: [], claims: [] }

/**
 * Evidence from datasets imported statically, for bundles that carry just what they use:
 * `createEvidence({ datasets: [departuresTotal, population] })`.
 */
export function createEvidence(parts: EvidenceParts): Evidence {
  return evidenceOf(new Map(parts.datasets.map((dataset) => [dataset.id, dataset])), parts)
}

function evidenceOf(
  datasets: ReadonlyMap<string, Dataset>,
  parts: EvidenceParts,
  asOfDate?: string,
): Evidence {
  const { closed = [], records = NO_RECORDS } = parts
  const sources = new Map(parts.sources?.map((source) => [source.id, source]))
  return {
    ...(asOfDate === undefined ? {} : { asOfDate }),
    datasetIds: [...datasets.keys()],
    records: asOfDate === undefined ? records : recordsUntil(records, asOfDate),
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
    source: (id) => sources.get(id),
    asOf: (date) =>
      evidenceOf(new Map(Array.from(datasets, ([id, dataset]) => [id, dataset.asOf(date)])), parts, date),
  }
}

/** What had happened or been said by the end of a day. */
function recordsUntil(records: EvidenceRecords, date: string): EvidenceRecords {
  const day = parsePeriod(date).end
  const happened = ({ period }: { readonly period: string }): boolean => parsePeriod(period).start <= day
  return {
    events: records.events.filter(happened),
    statements: records.statements.filter(happened),
    incidents: records.incidents.filter(happened),
    claims: records.claims,
  }
}
