import { preload } from 'react-dom'
import type { Locale } from '@/lib/locale'

const serif = new URL('../../styles/fonts/serif-latin.woff2', import.meta.url)
const sans = new URL('../../styles/fonts/sans-latin.woff2', import.meta.url)
const naskh = new URL('../../styles/fonts/naskh-urdu.woff2', import.meta.url)

/** Asks early for the faces of what is seen first; nastaliq is too large to wait for, and naskh that is late is not taken. */
export function preloadFonts(locale: Locale): void {
  for (const face of locale === 'ur' ? [naskh] : [serif, sans]) {
    preload(face.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
}
