import { unknownId } from '../error'
import { type Dataset, type Evidence, publishedBy } from '../evidence'
import { parsePeriod } from '../period'
import { type QueryAnswer, type QueryData, runQuery } from '../query'
import type { CodeList, DatasetDescription, Query } from '../schema'
import { codeColumnOf, type Table } from '../table'

/** What must be known of the datasets to answer queries: `catalogue` and `codeLists`, as their entries export them. */
export interface Descriptions {
  readonly catalogue: readonly DatasetDescription[]
  readonly codeLists: Readonly<Record<string, CodeList>>
}

/**
 * A dataset as queries take it.
 * @throws ExodusError `UnknownIdError`, `DatasetNotOpenError`
 */
export function queryData(evidence: Evidence, { catalogue, codeLists }: Descriptions, id: string): QueryData {
  const dataset = evidence.dataset(id)
  const description = descriptionsById(catalogue).get(id)
  if (!description)
    throw unknownId({ field: 'dataset', value: id, known: catalogue.map((entry) => entry.id) })
  return new DatasetData(evidence, dataset, description, codeLists)
}

/** Tables are made when they are asked for; a class, since it is made for every question. */
class DatasetData implements QueryData {
  readonly #evidence: Evidence
  readonly #dataset: Dataset

  constructor(
    evidence: Evidence,
    dataset: Dataset,
    readonly description: DatasetDescription,
    readonly codeLists: QueryData['codeLists'],
  ) {
    this.#evidence = evidence
    this.#dataset = dataset
  }

  get table(): Table {
    return this.#dataset.table
  }

  get observations(): Table {
    return publishedThen(this.#evidence, this.#dataset.observations)
  }
}

const byId = new WeakMap<readonly DatasetDescription[], ReadonlyMap<string, DatasetDescription>>()

function descriptionsById(catalogue: readonly DatasetDescription[]): ReadonlyMap<string, DatasetDescription> {
  const known = byId.get(catalogue) ?? new Map(catalogue.map((entry) => [entry.id, entry]))
  byId.set(catalogue, known)
  return known
}

/** The published rows that were out by the day as of which the evidence answers. */
function publishedThen(evidence: Evidence, observations: Table): Table {
  if (evidence.asOfDate === undefined) return observations
  const { end } = parsePeriod(evidence.asOfDate)
  const isOut = (id: string): boolean => publishedBy(evidence.source(id)?.published ?? '') <= end
  return observations.where({ source: codeColumnOf(observations.data, 'source').dictionary.filter(isOut) })
}

/** The answer to a query with the evidence that it was read from. */
export interface Answered {
  readonly answer: QueryAnswer
  /** As of the day that the query asks for. */
  readonly evidence: Evidence
  readonly data: QueryData
}

// Whoever asks as of one day asks again, and rivals are put in order only once; so many days are kept.
const MOST_DAYS = 8
const byDay = new WeakMap<Evidence, Map<string, Evidence>>()

/** The evidence as of the day that a query asks for: the one place where `asOf` takes effect. */
export function evidenceAsOf(evidence: Evidence, asOf: string | undefined): Evidence {
  if (asOf === undefined) return evidence
  const days = byDay.get(evidence) ?? new Map<string, Evidence>()
  byDay.set(evidence, days)
  const then = days.get(asOf) ?? evidence.asOf(asOf)
  const [oldest] = days.keys()
  if (!days.has(asOf) && days.size === MOST_DAYS && oldest !== undefined) days.delete(oldest)
  days.set(asOf, then)
  return then
}

/**
 * Answers a query over evidence, as of the day that it asks for.
 * @throws ExodusError `UnknownIdError`, and as `runQuery`
 */
export function answerQuery(evidence: Evidence, descriptions: Descriptions, query: Query): Answered {
  const then = evidenceAsOf(evidence, query.asOf)
  const data = queryData(then, descriptions, query.dataset)
  return { answer: runQuery(data, query), evidence: then, data }
}
