import { preload } from 'react-dom'
import type { Locale } from '@/lib/locale'

const serif = new URL(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  import.meta.url,
)
const nastaliq = new URL('../../styles/fonts/nastaliq-urdu.woff2', import.meta.url)
const naskh = new URL('../../styles/fonts/naskh-urdu.woff2', import.meta.url)

/** Asks early for the faces of what is seen first; the others can wait for the style sheet. */
export function preloadFonts(locale: Locale): void {
  for (const face of locale === 'ur' ? [naskh, nastaliq] : [serif]) {
    preload(face.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
}
