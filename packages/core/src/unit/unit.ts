import { ExodusError } from '../error'

/** What is counted or measured, and in which multiple: `usd-million` is dimension `usd`, factor 1,000,000. */
export interface Unit {
  readonly id: string
  /** Units of one dimension measure the same thing. */
  readonly dimension: string
  /** How many base units of the dimension one of this unit is. */
  readonly factor: number
}

/** Two figures whose units cannot be added, compared or converted into each other. */
export function unlikeUnits(operation: string, a: Unit, b: Unit): ExodusError {
  return new ExodusError(
    'UnlikeUnitsError',
    `Cannot ${operation} ${a.id} and ${b.id}: they are unlike units.`,
    {
      field: 'unit',
      value: b.id,
      accepted: [a.id],
    },
  )
}

/**
 * Checks that values in the two units may be added as they stand.
 * @throws ExodusError `UnlikeUnitsError` that names both units
 */
export function assertSameUnit(operation: string, a: Unit, b: Unit): void {
  if (a.id !== b.id) throw unlikeUnits(operation, a, b)
}

/**
 * A value expressed in another unit of the same dimension.
 * @throws ExodusError `UnlikeUnitsError` when the dimensions differ
 */
export function convertValue(value: number, from: Unit, to: Unit): number {
  if (from.dimension !== to.dimension) throw unlikeUnits('convert between', from, to)
  // One division or multiplication, not two roundings, when one factor divides the other.
  return from.factor >= to.factor ? value * (from.factor / to.factor) : value / (to.factor / from.factor)
}
