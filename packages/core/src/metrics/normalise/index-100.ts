import { ExodusError } from '../../error'
import type { Figure } from '../../figure'
import { unlikePeriods } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import { likePeriods } from '../../period'
import { assertSameUnit, index } from '../../unit'
import type { Normalised } from './normalise'

/**
 * A figure as an index of the same value in a base period, which is 100: a simple index number with a fixed base (OECD
 * Glossary of Statistical Terms).
 * @throws ExodusError `UnlikePeriodsError`, `UnlikeUnitsError`, or `DivisionByZeroError` for a base of zero
 */
export function index100(base: Figure, figure: Figure): Normalised {
  assertSameUnit('compare', base.unit, figure.unit)
  if (!likePeriods(base.period, figure.period)) throw unlikePeriods('compare', base.period, figure.period)
  const ends = base.range ?? { low: base.value, high: base.value }
  if (ends.low <= 0 && ends.high >= 0) {
    throw new ExodusError('DivisionByZeroError', `The base value of ${base.period.code} is or may be 0.`, {
      field: 'base',
      value: base.period.code,
    })
  }
  return {
    figure: combine({
      operation: 'index',
      formula: inWords((name) => `${name(figure)} ${figure.period.code} ÷ ${base.period.code} × 100`),
      inputs: [base, figure],
      unit: index,
      // Of the base period itself the index is 100, whichever of its rival values is taken.
      compute: ([from = 0, to = 0]) => (base.id === figure.id ? 100 : (to / from) * 100),
      period: figure.period,
      factor: 100,
    }),
    label: {
      en: `${figure.label.en}, index (${base.period.code} = 100)`,
      ur: `${figure.label.ur}، اشاریہ (${base.period.code} = 100)`,
    },
  }
}
