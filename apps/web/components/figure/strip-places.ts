/** Width of the strip of rival values, in the units of its drawing. */
export const STRIP_WIDTH = 320

const PAD = 10

/** Place of each value on a line from the lowest to the highest, left to right in every language. */
export function stripPlaces(values: readonly number[], width = STRIP_WIDTH, pad = PAD): number[] {
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  return values.map((value) => (span === 0 ? width / 2 : pad + ((value - low) / span) * (width - 2 * pad)))
}
