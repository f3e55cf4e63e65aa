/** Width of the strip on which the values of a cell stand, in the units of its drawing. */
export const LINE_WIDTH = 320

const PAD = 10

/** Where the values of one cell stand on a line, and where its zero is. */
export interface RivalPlaces {
  readonly places: readonly number[]
  /** Place of zero; nothing when the line does not reach it. */
  readonly zero: number | null
}

/** Values on a line from zero to the one farthest from it, so that a small gap looks small; both ways where signs differ. */
export function rivalPlaces(values: readonly number[], width = LINE_WIDTH, pad = PAD): RivalPlaces {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const span = high - low
  const place = (value: number): number =>
    span === 0 ? width / 2 : pad + ((value - low) / span) * (width - 2 * pad)
  return { places: values.map(place), zero: span === 0 ? null : place(0) }
}
