/** Code points from the first to the last. */
export type Range = readonly [first: number, last: number]

/** Every character of some ranges. */
export const charactersOf = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .join('')

/** Ranges as a style sheet writes them: `U+060C, U+0621-0628`. */
export const asUnicodeRange = (ranges: readonly Range[]): string =>
  ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')
