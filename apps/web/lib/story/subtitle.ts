import type { Figure } from '@exodus/core'
import type { Chart } from '@exodus/core/story'
import { fill, messagesIn } from '@/messages'
import { figureTitle } from '../figure-label'
import { listOf, shortPeriod, unitName } from '../format'
import type { Locale } from '../locale'

/** The figures that a chart of the story shows. */
export const chartFigures = ({ series }: Chart): readonly Figure[] => series.flatMap(({ figures }) => figures)

// Units that values or the name of the measure say.
const UNIT_SAID = /^(percent|rank|ratio)/
const NAMES_PER = /(^|\s)(per|فی)\s/

/** What is measured, each measure once, with its unit where the name does not say it. */
function measuresOf(chart: Chart, locale: Locale): string {
  const unitsOf = new Map(
    chartFigures(chart).map((figure) => [figureTitle(figure, locale), unsaidUnit(figure, locale)]),
  )
  const [unit = '', ...otherUnits] = new Set(unitsOf.values())
  if (otherUnits.length === 0) return withUnit(listOf([...unitsOf.keys()], locale), unit, locale)
  return listOf(
    [...unitsOf].map(([measure, own]) => withUnit(measure, own, locale)),
    locale,
  )
}

const withUnit = (measure: string, unit: string, locale: Locale): string =>
  unit === '' ? measure : fill(messagesIn(locale).charts.measured, { measure, unit })

/** The unit, or nothing where it is said already. */
function unsaidUnit(figure: Figure, locale: Locale): string {
  const measure = figureTitle(figure, locale)
  const unit = unitName(figure.unit.id, locale)
  const isRate = figure.unit.id.startsWith('per-')
  const isSaid =
    UNIT_SAID.test(figure.unit.id) ||
    (isRate && NAMES_PER.test(measure)) ||
    measure.toLowerCase().includes(unit.toLowerCase())
  return isSaid ? '' : unit
}

/** Under the finding: what is measured, in which unit, and when. */
export function subtitleOf(chart: Chart, locale: Locale): string {
  const words = messagesIn(locale).story
  const inTime = chartFigures(chart).toSorted((a, b) => a.period.start.localeCompare(b.period.start))
  const measure = measuresOf(chart, locale)
  const [from = '', to = ''] = [inTime[0], inTime.at(-1)].map((figure) =>
    figure ? shortPeriod(figure.period.code, locale) : '',
  )
  return from === to
    ? fill(words.atPeriod, { measure, period: to })
    : fill(words.overTime, { measure, from, to })
}
