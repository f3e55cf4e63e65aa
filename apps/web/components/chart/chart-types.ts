import type { Figure } from '@exodus/core'
import type { Locale } from '@/lib/locale'

/** How sure a value is, and so how it is drawn: filled, hollow or dashed. */
export type Certainty = 'firm' | 'provisional' | 'estimate'

/** A figure at its place in time. */
export interface ChartPoint {
  readonly figure: Figure
  /** Middle of the period, in years and fractions of a year. */
  readonly at: number
  readonly certainty: Certainty
  /** What is counted; where it changes from one point to the next, the line is only dotted. */
  readonly group?: string
  /** What other sources give for the same cell. */
  readonly rivals: readonly number[]
}

export interface ChartSeries {
  readonly id: string
  readonly name: string
  readonly points: readonly ChartPoint[]
}

/** A place in time where the series breaks, with the word that says so. */
export interface BreakMark {
  readonly at: number
  readonly word: string
}

/** Everything a line chart is a function of, but for its size. */
export interface LineSpec {
  readonly locale: Locale
  readonly unit: string
  readonly series: readonly ChartSeries[]
  readonly breaks: readonly BreakMark[]
  /** Names of the groups, for the strip under the axis; absent when points have none. */
  readonly groupNames?: Readonly<Record<string, string>>
  /** Equal steps for equal factors; only where every value is above zero. */
  readonly scale?: 'log'
  /** Points that are links at most, on phones a quarter of them; the table has them all. */
  readonly mostLinks?: number
  /** Ids of figures that the text beside the chart names: their points are links in any case. */
  readonly named?: ReadonlySet<string>
}

/** One bar: a figure, and a second figure that says it another way, such as the share. */
export interface Bar {
  readonly id: string
  readonly name: string
  readonly figure: Figure
  readonly share?: Figure
  readonly emphasis: boolean
}

/** Everything a bar chart is a function of, but for its size. */
export interface BarSpec {
  readonly locale: Locale
  readonly unit: string
  readonly bars: readonly Bar[]
  /** What is not shown, taken together: drawn as an outline, told by name, its parts in the table. */
  readonly rest?: { readonly name: string; readonly value: number }
}

export interface Size {
  readonly width: number
  readonly height: number
  /** The phone variant: labels go inside, names above. */
  readonly narrow: boolean
}

/** The two sizes in which every chart is drawn; CSS shows the one that fits, so that text never shrinks below reading. */
export const WIDE: Size = { width: 880, height: 420, narrow: false }
export const NARROW: Size = { width: 380, height: 320, narrow: true }
