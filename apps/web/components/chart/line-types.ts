import type { ChartPoint, Size } from './chart-types'

/** The part of a drawing in which values stand. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A piece of a line, drawn in one way. */
export interface Stroke {
  readonly series: number
  readonly kind: 'firm' | 'estimate' | 'joint'
  readonly d: string
}

/** A point at its place, with the stretch in which presses count as its own. */
export interface PlacedPoint {
  readonly series: number
  readonly point: ChartPoint
  readonly x: number
  readonly y: number
  /** Shown without being asked: ends, peaks, lone points, points that are not firm. */
  readonly dot: boolean
  /** Where presses count: from half way to the point before, to half way to the next. */
  readonly from: number
  readonly to: number
}

/** A text at a line. */
export interface PlacedLabel {
  readonly series: number
  readonly kind: 'end' | 'peak'
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly side: 'left' | 'right' | 'middle'
}

/** Where everything of a line chart stands; a pure function of its spec and size. */
export interface LineLayout {
  readonly size: Size
  readonly plot: Box
  readonly yTicks: readonly { readonly y: number; readonly text: string }[]
  readonly xTicks: readonly { readonly x: number; readonly text: string }[]
  readonly strokes: readonly Stroke[]
  readonly points: readonly PlacedPoint[]
  readonly rivals: readonly { readonly series: number; readonly x: number; readonly y: number }[]
  /** The spread of computed values over the rival values of their inputs. */
  readonly spreads: readonly {
    readonly series: number
    readonly x: number
    readonly from: number
    readonly to: number
  }[]
  readonly marks: readonly { readonly x: number; readonly word: string; readonly side: 'left' | 'right' }[]
  readonly strip: readonly { readonly from: number; readonly to: number; readonly group: string }[]
  readonly labels: readonly PlacedLabel[]
}

/** A place in the drawing. */
export type XY = readonly [x: number, y: number]

/** Where a point of the data stands in the drawing. */
export type Place = (point: ChartPoint) => XY

/** Size of text in charts, and the distance of its lines. */
export const LABEL = 14
export const LINE_GAP = 17
/** Names at line ends wrap beyond this width. */
export const NAME_WIDTH = 170
