import { keepingStill } from './keeping-still'

// One letter of each script asks for the file of its letters.
const FACES = [
  ['1em Nastaliq', 'ا'],
  ['1em "Source Serif"', 'a'],
  ['1em Inter', 'a'],
] as const

/**
 * Sets an Urdu page in nastaliq when it has come, all at once; until then it is read in the lighter naskh. The next page
 * begins with nastaliq, for the browser has it then: components/layout/theme-script.tsx.
 */
export async function wholeFaces(): Promise<void> {
  const { dataset, lang } = document.documentElement
  if (lang !== 'ur') return
  await painted()
  const loaded = await Promise.all(FACES.map(([font, letter]) => document.fonts.load(font, letter))).catch(
    () => [[]],
  )
  if (loaded.some((faces) => faces.length === 0)) return
  keepingStill(() => {
    dataset.faces = ''
  })
  try {
    localStorage.setItem('faces', '')
  } catch {
    // A reader who lets nothing be kept sees naskh first on each page.
  }
}

/** Settles when a frame has been shown: text comes before the face it is to have. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
