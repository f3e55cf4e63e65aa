// Makes the fonts of Urdu letters alone, which most pages need, from the whole fonts of the Arabic script, which few do.
// Run by hand when a letter or a font changes: `pnpm --filter web fonts`. A test holds the files against it.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { URDU_LETTERS } from './urdu-letters.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export const FONTS = [
  {
    whole: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    urdu: 'fonts/nastaliq-urdu.woff2',
  },
  {
    whole: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    urdu: 'fonts/naskh-urdu.woff2',
  },
] as const

/** A font with the letters of Urdu and nothing else. */
export const urduPart = async (whole: string): Promise<Uint8Array> =>
  subsetFont(await readFile(at(`../node_modules/${whole}`)), URDU_LETTERS, { targetFormat: 'woff2' })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { whole, urdu } of FONTS) await writeFile(at(urdu), await urduPart(whole))
}
