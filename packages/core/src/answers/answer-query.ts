import { unknownId } from '../error'
import type { Evidence } from '../evidence'
import { type QueryAnswer, type QueryData, runQuery } from '../query'
import type { CodeList, DatasetDescription, Query } from '../schema'

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
  const description = catalogue.find((entry) => entry.id === id)
  if (!description)
    throw unknownId({ field: 'dataset', value: id, known: catalogue.map((entry) => entry.id) })
  return {
    description,
    codeLists,
    get table() {
      return dataset.table
    },
    get observations() {
      return dataset.observations
    },
  }
}

/** The answer to a query with the evidence that it was read from. */
export interface Answered {
  readonly answer: QueryAnswer
  /** As of the day that the query asks for. */
  readonly evidence: Evidence
  readonly data: QueryData
}

/** The evidence as of the day that a query asks for: the one place where `asOf` takes effect. */
export const evidenceAsOf = (evidence: Evidence, asOf: string | undefined): Evidence =>
  asOf === undefined ? evidence : evidence.asOf(asOf)

/**
 * Answers a query over evidence, as of the day that it asks for.
 * @throws ExodusError `UnknownIdError`, and as `runQuery`
 */
export function answerQuery(evidence: Evidence, descriptions: Descriptions, query: Query): Answered {
  const then = evidenceAsOf(evidence, query.asOf)
  const data = queryData(then, descriptions, query.dataset)
  return { answer: runQuery(data, query), evidence: then, data }
}
