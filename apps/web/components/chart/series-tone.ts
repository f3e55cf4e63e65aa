/** Number of colours by which series are told apart. */
export const SERIES_TONES = 6

/** The colour of a series by its place, from 1; all after the last colour are context. */
export const toneOf = (at: number): number => Math.min(at, SERIES_TONES) + 1
