import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { datasetsOfFigure, figureById } from '../metrics'
import { type GroupedAnswer, parseQuery, type QueryData } from '../query'
import { type Descriptions, evidenceAsOf, queryData } from './answer-query'
import { groupFigure } from './group-figure'
import { groupFigureId, groupQuery } from './group-query'
import { parseGroupId } from './parse-group-id'

/**
 * The figure with an id, whatever it is of: a metric, a published row or a group of a query.
 * `departure-rate/PAK.2024`, `departures-total/PAK.beoe-oec.2024`,
 * `departures-by-destination/sum;destination=SAU;period=2015..2024`
 * @throws ExodusError as `figureById`, `parseGroupId` and `groupFigure`
 */
export function resolveFigure(evidence: Evidence, descriptions: Descriptions, id: string): Figure {
  const group = parseGroupId(id)
  if (group === undefined) return figureById(evidence, id)
  const { dataset, measure, part, whole } = group
  const asked = parseQuery(queryData(evidence, descriptions, dataset), part)
  const then = evidenceAsOf(evidence, asked.asOf)
  const data = queryData(then, descriptions, dataset)
  return groupFigure(then, data, {
    measure,
    part: asked,
    ...(whole === undefined ? {} : { whole: parseQuery(data, whole) }),
  })
}

/**
 * Ids of the datasets to open for the figure with an id.
 * @throws ExodusError `InvalidFigureIdError`
 */
export function datasetsToResolve(id: string): string[] {
  const group = parseGroupId(id)
  return group === undefined ? datasetsOfFigure(id) : [group.dataset]
}

/** The id of the figure of a group; `undefined` where the group has none, see `groupQuery`. */
export function figureIdOfGroup(data: QueryData, answer: GroupedAnswer, group: number): string | undefined {
  const query = groupQuery(data, answer, group)
  return query && answer.unitOf(group) !== null ? groupFigureId(query) : undefined
}

/** The figure of a group with its lineage; `undefined` where the group has none. */
export function figureOfGroup(
  evidence: Evidence,
  data: QueryData,
  answer: GroupedAnswer,
  group: number,
): Figure | undefined {
  const query = groupQuery(data, answer, group)
  return query && answer.unitOf(group) !== null ? groupFigure(evidence, data, query) : undefined
}
