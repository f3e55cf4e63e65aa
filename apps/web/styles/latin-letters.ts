import type { Range } from './unicode-range.ts'

/** Code points of the Latin files of the font packages, but for joiners and marks of direction, which no font need draw. */
const LATIN: readonly Range[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x2000, 0x200a],
  [0x2010, 0x2029],
  [0x202f, 0x205f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfffd, 0xfffd],
]

/** What English and its numbers are written with: every page needs it. */
export const LATIN_RANGES: readonly Range[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00a0],
  [0x00b2, 0x00b2],
  [0x00b7, 0x00b7],
  [0x00d7, 0x00d7],
  [0x00f7, 0x00f7],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2212, 0x2212],
]

/** The letters of other languages and rare signs: loaded where one of them stands. */
export const LATIN_REST_RANGES: readonly Range[] = LATIN.flatMap((range) => without(range, LATIN_RANGES))

function without([first, last]: Range, taken: readonly Range[]): Range[] {
  const rest: Range[] = []
  let from = first
  for (const [start, end] of taken) {
    if (end < from || start > last) continue
    if (start > from) rest.push([from, start - 1])
    from = end + 1
  }
  if (from <= last) rest.push([from, last])
  return rest
}
