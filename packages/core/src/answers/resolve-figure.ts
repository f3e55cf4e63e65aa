import type { Dataset, Evidence } from '../evidence'
import type { Figure } from '../figure'
import { datasetsOfFigure, datasetsToNormalise, figureById } from '../metrics'
import { type Normalisation, normalisedId, normaliseWith, parseNormalisedId } from '../metrics/normalise'
import { periodToId } from '../period'
import { backtestFigure, datasetsOfSeries, parseBacktestId } from '../projections/backtest-figure'
import { type GroupedAnswer, parseQuery, type QueryData } from '../query'
import { type Descriptions, evidenceAsOf, queryData } from './answer-query'
import { groupFigure } from './group-figure'
import { groupFigureId, groupKey, groupQuery } from './group-query'
import { parseGroupId } from './parse-group-id'

/**
 * The figure with an id, whatever it is of: a metric, a published row or a group of a query, as it is or normalised, or
 * a back-test.
 * `departure-rate/PAK.2024`, `departures-total/PAK.beoe-oec.2024`,
 * `departures-by-destination/sum;destination=SAU;period=2015..2024`, `backtest-mase/log-drift.departures.PAK`
 * @throws ExodusError as `figureById`, `parseGroupId` and `groupFigure`
 */
export function resolveFigure(evidence: Evidence, descriptions: Descriptions, id: string): Figure {
  const tested = parseBacktestId(id)
  if (tested) return backtestFigure(evidence, tested)
  const normalised = parseNormalisedId(id)
  if (normalised) return normaliseFigure(evidence, descriptions, normalised.base, normalised.how)
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
 * The figure with a plain id, normalised: as `normalise` of `@exodus/core/metrics`, and of groups too. A group has no one
 * population, so that there is no `per-1000-residents` of it.
 * @throws ExodusError as `resolveFigure`, and `InvalidNormalisationError`, `DivisionByZeroError`, `UnlikePeriodsError`
 */
export function normaliseFigure(
  evidence: Evidence,
  descriptions: Descriptions,
  id: string,
  how: Normalisation,
): Figure {
  if (parseGroupId(id) === undefined) return figureById(evidence, normalisedId(id, how))
  return normaliseWith(evidence, id, how, {
    read: (plain) => resolveFigure(evidence, descriptions, plain),
    keyOf: (plain) => {
      const group = parseGroupId(plain)
      return group ? { ...onlyCodes(evidence.dataset(group.dataset)), ...groupKey(group.part) } : {}
    },
    idIn: (plain, period) => plain.replace(/;period=[^;]*/g, `;period=${periodToId(period)}`),
  })
}

/** The codes of the dimensions along which a dataset has but one: queries leave them out. */
const onlyCodes = ({ dimensions, codesOf }: Dataset): Readonly<Record<string, string>> =>
  Object.fromEntries(
    dimensions.flatMap(({ id }) => {
      const [code = '', ...others] = codesOf(id)
      return others.length === 0 ? [[id, code]] : []
    }),
  )

/**
 * Ids of the datasets to open for the figure with an id.
 * @throws ExodusError `InvalidFigureIdError`
 */
export function datasetsToResolve(id: string): string[] {
  const tested = parseBacktestId(id)
  if (tested) return datasetsOfSeries(tested.series)
  const base = parseNormalisedId(id)?.base
  if (base !== undefined) {
    return [...new Set([...datasetsToResolve(base), ...datasetsToNormalise])]
  }
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
