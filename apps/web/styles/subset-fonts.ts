// Makes the parts of fonts that most pages need, from whole fonts, of which few pages need more.
// Run by hand when a letter or a font changes: `pnpm --filter web fonts`. A test holds the files against it.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { LATIN_RANGES, LATIN_REST_RANGES } from './latin-letters.ts'
import { charactersOf, type Range } from './unicode-range.ts'
import { URDU_RANGES } from './urdu-letters.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
const SANS = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'

interface FontPart {
  readonly whole: string
  readonly part: string
  readonly ranges: readonly Range[]
  /** The weights that the styles ask for, where the font has more. */
  readonly weights?: readonly [lightest: number, boldest: number]
  /** The features that the styles ask for, where the font has more. */
  readonly features?: readonly string[]
}

const LATIN = {
  weights: [400, 700],
  features: ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'calt', 'lnum', 'tnum', 'pnum'],
} as const

export const FONTS: readonly FontPart[] = [
  {
    whole: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    part: 'fonts/nastaliq-urdu.woff2',
    ranges: URDU_RANGES,
  },
  {
    whole: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    part: 'fonts/naskh-urdu.woff2',
    ranges: URDU_RANGES,
  },
  { whole: SERIF, part: 'fonts/serif-latin.woff2', ranges: LATIN_RANGES, ...LATIN },
  { whole: SERIF, part: 'fonts/serif-latin-rest.woff2', ranges: LATIN_REST_RANGES, ...LATIN },
  { whole: SANS, part: 'fonts/sans-latin.woff2', ranges: LATIN_RANGES, ...LATIN },
  { whole: SANS, part: 'fonts/sans-latin-rest.woff2', ranges: LATIN_REST_RANGES, ...LATIN },
]

/** A font with the characters of a part and nothing else. */
export async function partOf({ whole, ranges, weights, features }: FontPart): Promise<Uint8Array> {
  return subsetFont(await readFile(at(`../node_modules/${whole}`)), charactersOf(ranges), {
    targetFormat: 'woff2',
    ...(weights ? { variationAxes: { wght: { min: weights[0], max: weights[1] } } } : {}),
    ...(features ? { keepFeatures: features } : {}),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const font of FONTS) await writeFile(at(font.part), await partOf(font))
}
