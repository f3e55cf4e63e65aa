import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { figureById } from '../metrics'
import { type GroupedAnswer, parseQuery, type QueryData } from '../query'
import { type Descriptions, evidenceAsOf, queryData } from './answer-query'
import { groupFigure } from './group-figure'
import { FIGURE_MEASURES, groupFigureId, groupQuery } from './group-query'

const GROUP_ID = new RegExp(`^([a-z0-9-]+)/(${FIGURE_MEASURES.join('|')})(;.*)?$`)

/** The dataset of a group of a query by the id of its figure; `undefined` for any other id. */
export const datasetOfGroup = (id: string): string | undefined => GROUP_ID.exec(id)?.[1]

/**
 * The figure with an id, whatever it is of: a metric, a published row or a group of a query.
 * `departure-rate/PAK.2024`, `departures-total/PAK.beoe-oec.2024`,
 * `departures-by-destination/sum;destination=SAU;period=2015..2024`
 * @throws ExodusError as `figureById` and `groupFigure`
 */
export function resolveFigure(evidence: Evidence, descriptions: Descriptions, id: string): Figure {
  const [, dataset, name, rest = ''] = GROUP_ID.exec(id) ?? []
  const measure = FIGURE_MEASURES.find((known) => known === name)
  if (dataset === undefined || measure === undefined) return figureById(evidence, id)
  const [part = '', whole] = rest.split(/;of(?=;|$)/)
  const read = (data: QueryData, text: string) =>
    parseQuery(data, new URLSearchParams(text.replace(/^;/, '').replaceAll(';', '&')))
  const asked = read(queryData(evidence, descriptions, dataset), part)
  const then = evidenceAsOf(evidence, asked.asOf)
  const data = queryData(then, descriptions, dataset)
  return groupFigure(then, data, {
    measure,
    part: asked,
    ...(measure === 'share' ? { whole: read(data, whole ?? '') } : {}),
  })
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
