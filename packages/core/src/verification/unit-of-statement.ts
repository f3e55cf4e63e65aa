import { ExodusError, unknownId } from '../error'
import type { Evidence } from '../evidence'
import { convertValue, ratio, type Unit, unlikeUnits } from '../unit'
import type { Comparable } from './closeness'
import type { StatedNumber } from './stated-number'

/**
 * The unit with an id, among those in which the evidence is published.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function unitById(evidence: Evidence, id: string): Unit {
  const known = new Set<string>()
  for (const name of evidence.datasetIds) {
    const dataset = evidence.dataset(name)
    for (const unit of dataset.codesOf('unit')) {
      if (unit === id) return dataset.unit(unit)
      known.add(unit)
    }
  }
  throw unknownId({ field: 'unit', value: id, known: [...known].sort() })
}

const isRate = ({ dimension }: Unit): boolean => dimension === 'ratio' || dimension.startsWith('rate-')

const PER: Readonly<Record<'percent' | 'per-1000', number>> = { percent: 0.01, 'per-1000': 0.001 }

/**
 * The stated number in the unit of the published one: by the unit named beside it, else by the sign in its text, else as it
 * stands. A number without either beside values published in thousands or millions has two readings, and both are given.
 * @throws ExodusError `UnlikeUnitsError` when the two measure different things
 */
export function readingsIn(
  stated: StatedNumber,
  named: Unit | undefined,
  published: Unit,
): readonly [Comparable, ...Comparable[]] {
  const first = convert(stated, named ?? signUnit(stated, published), published)
  const multiple = published.factor > 1 && named === undefined && stated.unit === undefined
  if (!multiple) return [first]
  const base = convert(stated, { ...published, id: published.dimension, factor: 1 }, published)
  return stated.spoken ? [base] : [first, base]
}

/** The readings, or `undefined` where the two units measure different things. */
export function comparableReadings(
  ...given: Parameters<typeof readingsIn>
): ReturnType<typeof readingsIn> | undefined {
  try {
    return readingsIn(...given)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

function convert({ value, step, digits, openZeros }: StatedNumber, from: Unit, published: Unit): Comparable {
  if (from.id === published.id) return { value, step, digits, openZeros }
  // Rates differ in what they are relative to; the number itself can still be compared.
  const like = isRate(from) && isRate(published) ? { ...from, dimension: published.dimension } : from
  return {
    value: tidy(convertValue(value, like, published)),
    step: convertValue(step, like, published),
    digits,
    openZeros,
  }
}

function signUnit({ unit }: StatedNumber, published: Unit): Unit {
  if (unit === undefined) return published
  if (unit !== 'usd') {
    // Percentage points and percentiles are said with the sign of per cent too.
    if (published.factor === 1 && /^percent/.test(published.id)) return published
    const stated: Unit = { id: unit, dimension: ratio.dimension, factor: PER[unit] }
    if (!isRate(published)) throw unlikeUnits('compare', stated, published)
    return stated
  }
  const dollars: Unit = { id: 'usd', dimension: 'usd', factor: 1 }
  if (published.dimension === 'usd') return dollars
  // Dollars a head and dollars at purchasing power are called dollars too.
  if (/usd|dollars/.test(published.id)) return published
  throw unlikeUnits('compare', dollars, published)
}

/** Conversions leave traces of binary fractions in the last places. */
const tidy = (value: number): number => Number(value.toPrecision(12))
