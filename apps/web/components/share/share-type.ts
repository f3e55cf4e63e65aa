import { round } from '@/components/chart/svg-text'
import { wrapText } from '@/components/chart/text-width'
import type { Locale } from '@/lib/locale'
import { SHARE_SIZE } from '@/lib/share/share-card'

/** A face in a size. */
export interface Face {
  readonly size: number
  readonly leading: number
  /** Where in the height of a line its letters stand. */
  readonly base: number
  readonly family?: string
  readonly weight?: number
  /** How much wider it sets than the face that texts are measured with. */
  readonly wide: number
}

/** Lines of text, each with its height in the picture. */
export interface Lines {
  readonly face: Face
  readonly lines: readonly { readonly text: string; readonly y: number }[]
  /** Where what follows may begin. */
  readonly end: number
}

export const MARGIN = 60
export const ROOM = SHARE_SIZE.width - MARGIN * 2

export const SMALL: Face = { size: 23, leading: 34, base: 0.76, wide: 1 }
export const NOTE: Face = { size: 27, leading: 40, base: 0.76, wide: 1 }

/** The face of a title: as large as its length and a chart below it allow. */
export function faceOf(title: string, hasChart: boolean, locale: Locale): Face {
  const isLong = title.length > 90
  if (locale === 'ur' && /[\u0600-\u06ff]/.test(title)) {
    const size = hasChart ? 36 : isLong ? 46 : 54
    return { size, leading: size * 1.9, base: 0.6, family: 'Noto Nastaliq Urdu', wide: 0.88 }
  }
  const size = hasChart ? 44 : isLong ? 54 : 64
  return { size, leading: size * 1.18, base: 0.8, family: 'Source Serif 4', weight: 700, wide: 1.12 }
}

/** A text in lines from a height downwards, at most so many. */
export function linesOf(text: string, top: number, face: Face, most: number, room = ROOM): Lines {
  const all = text === '' ? [] : wrapText(text, face.size * face.wide, room)
  const shown = all.slice(0, most)
  const last = shown.at(-1)
  if (last !== undefined && all.length > most) shown[most - 1] = `${last}…`
  return {
    face,
    lines: shown.map((line, at) => ({ text: line, y: round(top + (at + face.base) * face.leading) })),
    end: round(top + shown.length * face.leading),
  }
}
