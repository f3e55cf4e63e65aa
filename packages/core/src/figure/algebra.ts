import { ExodusError } from '../error'
import { likePeriods, type Period } from '../period'
import type { LocalizedText, Operation } from '../schema'
import { assertSameUnit, convertValue, percent, percentChange, ratio as ratioUnit, type Unit } from '../unit'
import { derive, inWords, type Range, rangeOf } from './derive'
import { type Figure, sealFigure } from './figure'

/** Two figures of unlike periods were set against each other without saying so. */
export function unlikePeriods(operation: string, a: Period, b: Period): ExodusError {
  return new ExodusError(
    'UnlikePeriodsError',
    `Cannot ${operation} figures of ${a.code} and ${b.code}: unlike periods, convert on purpose or choose one.`,
    { field: 'period', value: b.code, accepted: [a.code] },
  )
}

function assertSamePeriod(operation: string, a: Figure, b: Figure): void {
  if (a.period.code !== b.period.code) throw unlikePeriods(operation, a.period, b.period)
}

/**
 * The sum of figures of one unit and period.
 * @throws ExodusError `UnlikeUnitsError`, `UnlikePeriodsError`
 */
export function sum(
  figures: readonly Figure[],
  label: LocalizedText = inWords((name) => figures.map(name).join(' + ')),
): Figure {
  const [first] = figures
  if (first === undefined) throw new RangeError('sum needs at least one figure')
  for (const figure of figures) {
    assertSameUnit('add', first.unit, figure.unit)
    assertSamePeriod('add', first, figure)
  }
  const total = (of: (figure: Figure) => number): number =>
    figures.reduce((all, figure) => all + of(figure), 0)
  return derive({
    operation: 'sum',
    formula: label,
    inputs: figures,
    unit: first.unit,
    value: total(({ value }) => value),
    range: { low: total((figure) => rangeOf(figure).low), high: total((figure) => rangeOf(figure).high) },
  })
}

/**
 * `a − b`, of one unit and period.
 * @throws ExodusError `UnlikeUnitsError`, `UnlikePeriodsError`
 */
export function difference(a: Figure, b: Figure): Figure {
  assertSameUnit('subtract', a.unit, b.unit)
  assertSamePeriod('subtract', a, b)
  return derive({
    operation: 'difference',
    formula: inWords((name) => `${name(a)} − ${name(b)}`),
    inputs: [a, b],
    unit: a.unit,
    value: a.value - b.value,
    range: { low: rangeOf(a).low - rangeOf(b).high, high: rangeOf(a).high - rangeOf(b).low },
  })
}

/**
 * The range of `a ÷ b`: of either sign, so any pair of ends may be the least.
 * @throws ExodusError `DivisionByZeroError` when `b` is 0, or may be by one of its rival values
 */
function divided(a: Figure, b: Figure): Range {
  const [top, bottom] = [rangeOf(a), rangeOf(b)]
  if (bottom.low <= 0 && bottom.high >= 0) {
    throw new ExodusError(
      'DivisionByZeroError',
      `${b.label.en} ${b.value === 0 ? 'is' : 'may be'} 0 in ${b.period.code}; nothing can be divided by it.`,
      { field: 'denominator', value: String(b.value) },
    )
  }
  const corners = [top.low / bottom.low, top.low / bottom.high, top.high / bottom.low, top.high / bottom.high]
  return { low: Math.min(...corners), high: Math.max(...corners) }
}

/** `factor × a ÷ b` in the unit given; both of one period, or a stock at a point within it. */
function quotient(
  operation: Operation,
  formula: LocalizedText,
  [a, b]: readonly [Figure, Figure],
  factor: number,
  unit: Unit,
): Figure {
  assertSamePeriod('divide', a, b)
  const { low, high } = divided(a, b)
  return derive({
    operation,
    formula,
    inputs: [a, b],
    unit,
    value: (a.value / b.value) * factor,
    range: { low: low * factor, high: high * factor },
    factor,
  })
}

/**
 * `a ÷ b`, a pure number; the units must measure the same thing.
 * @throws ExodusError `UnlikeUnitsError`, `UnlikePeriodsError`, `DivisionByZeroError`
 */
export function ratio(a: Figure, b: Figure): Figure {
  const factor = convertValue(1, a.unit, b.unit)
  return quotient(
    'ratio',
    inWords((name) => `${name(a)} ÷ ${name(b)}`),
    [a, b],
    factor,
    ratioUnit,
  )
}

/**
 * `part ÷ whole × 100`, in percent; the units must measure the same thing.
 * @param unit another percentage, such as per cent of GDP
 * @throws ExodusError `UnlikeUnitsError`, `UnlikePeriodsError`, `DivisionByZeroError`
 */
export function share(part: Figure, whole: Figure, unit: Unit = percent): Figure {
  const factor = convertValue(1, part.unit, whole.unit) * 100
  return quotient(
    'share',
    inWords((name) => `${name(part)} ÷ ${name(whole)} × 100`),
    [part, whole],
    factor,
    unit,
  )
}

/**
 * `a ÷ b × factor`, a rate in the unit given.
 * @throws ExodusError `UnlikePeriodsError`, `DivisionByZeroError`
 */
export function per(factor: number, a: Figure, b: Figure, unit: Unit): Figure {
  const times = factor.toLocaleString('en')
  return quotient(
    'per',
    inWords((name) => `${name(a)} ÷ ${name(b)} × ${times}`),
    [a, b],
    factor,
    unit,
  )
}

/**
 * `(later ÷ earlier − 1) × 100`: change between two like periods, in percent.
 * @throws ExodusError `UnlikeUnitsError`, `UnlikePeriodsError`, `DivisionByZeroError`
 */
export function growth(earlier: Figure, later: Figure, notes: readonly LocalizedText[] = []): Figure {
  assertSameUnit('compare', earlier.unit, later.unit)
  if (!likePeriods(earlier.period, later.period)) throw unlikePeriods('compare', earlier.period, later.period)
  const { low, high } = divided(later, earlier)
  return derive({
    operation: 'growth',
    formula: inWords((name) => `(${name(later)} ${later.period.code} ÷ ${earlier.period.code} − 1) × 100`),
    inputs: [earlier, later],
    unit: percentChange,
    value: (later.value / earlier.value - 1) * 100,
    range: { low: (low - 1) * 100, high: (high - 1) * 100 },
    period: later.period,
    notes,
  })
}

/**
 * The figure in another unit of the same dimension.
 * @throws ExodusError `UnlikeUnitsError`
 */
export function convert(figure: Figure, unit: Unit): Figure {
  const to = (value: number): number => convertValue(value, figure.unit, unit)
  return derive({
    operation: 'convert',
    formula: figure.label,
    inputs: [figure],
    unit,
    value: to(figure.value),
    range: { low: to(rangeOf(figure).low), high: to(rangeOf(figure).high) },
    factor: figure.unit.factor / unit.factor,
  })
}

/**
 * The figure restated in a unit of another dimension, for a reason that the lineage keeps: a visa issued is also an
 * application decided. The number stays.
 */
export function restate(figure: Figure, unit: Unit, reason: LocalizedText): Figure {
  return derive({
    operation: 'restate',
    formula: figure.label,
    inputs: [figure],
    unit,
    value: figure.value,
    range: rangeOf(figure),
    notes: [reason],
  })
}

/** The figure as it stands, with notes on why it was chosen among its peers; its rival values stay. */
export function select(figure: Figure, ...notes: readonly LocalizedText[]): Figure {
  const chosen = derive({
    operation: 'select',
    formula: figure.label,
    inputs: [figure],
    unit: figure.unit,
    value: figure.value,
    range: rangeOf(figure),
    notes,
  })
  return sealFigure({ ...chosen, alternatives: figure.alternatives })
}

/**
 * The figure under the id and title of a metric whose formula ends in it. A published row keeps its own id: it becomes
 * the one input of the named figure.
 */
export function nameFigure(figure: Figure, id: string, label: LocalizedText): Figure {
  const result = figure.lineage.operation === 'observation' ? select(figure) : figure
  return sealFigure({ ...result, id, label })
}
