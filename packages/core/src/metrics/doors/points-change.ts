import { type Figure, unlikePeriods } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import { likePeriods } from '../../period'
import type { LocalizedText } from '../../schema'
import { assertSameUnit, percent, percentagePoints } from '../../unit'
import { below, formula, name, number, operator, row } from '../mathml'

/**
 * `later − earlier` of two percentages of like periods, in percentage points.
 * @throws ExodusError `UnlikeUnitsError`, `UnlikePeriodsError`
 */
export function pointsChange(
  earlier: Figure | undefined,
  later: Figure | undefined,
  notes: readonly LocalizedText[] = [],
): Figure {
  if (!earlier || !later) throw new RangeError('a change needs two figures')
  for (const figure of [earlier, later]) assertSameUnit('compare', percent, figure.unit)
  if (!likePeriods(earlier.period, later.period)) throw unlikePeriods('compare', earlier.period, later.period)
  return combine({
    operation: 'difference',
    formula: inWords((label) => `${label(later)} ${later.period.code} − ${earlier.period.code}`),
    inputs: [earlier, later],
    unit: percentagePoints,
    compute: ([before = 0, after = 0]) => after - before,
    period: later.period,
    notes,
  })
}

export const pointsMathml = (rate: string): string =>
  formula(
    row(name('Δ'), name(rate)),
    row(below(name(rate), name('t')), operator('−'), below(name(rate), number(0))),
  )
