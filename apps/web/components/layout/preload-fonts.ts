import { preload } from 'react-dom'
import type { Locale } from '@/lib/locale'

const serif = new URL(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  import.meta.url,
)
const nastaliq = new URL(
  '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
  import.meta.url,
)

/** Asks for the face of the headline early; the others can wait for the style sheet. */
export function preloadFonts(locale: Locale): void {
  const face = locale === 'ur' ? nastaliq : serif
  preload(face.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
