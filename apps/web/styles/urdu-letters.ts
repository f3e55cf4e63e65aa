/**
 * Code points of the letters, marks and signs with which Urdu is written, and those of Arabic, so that no word is split
 * between two fonts; as ranges. `fonts.css` names the same.
 */
export const URDU_RANGES = [
  [0x060c, 0x060c],
  [0x061b, 0x061b],
  [0x061f, 0x061f],
  [0x0621, 0x063a],
  [0x0640, 0x0655],
  [0x0657, 0x0657],
  [0x0670, 0x0670],
  [0x0679, 0x0679],
  [0x067e, 0x067e],
  [0x0686, 0x0686],
  [0x0688, 0x0688],
  [0x0691, 0x0691],
  [0x0698, 0x0698],
  [0x06a9, 0x06a9],
  [0x06af, 0x06af],
  [0x06ba, 0x06ba],
  [0x06be, 0x06be],
  [0x06c1, 0x06c3],
  [0x06cc, 0x06cc],
  [0x06d2, 0x06d4],
  [0x200c, 0x200f],
] as const

/** Every one of those letters. */
export const URDU_LETTERS = URDU_RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join('')

/** The ranges as a style sheet writes them: `U+060C, U+0621-0628`. */
export const asUnicodeRange = (ranges: readonly (readonly [number, number])[]): string =>
  ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')
