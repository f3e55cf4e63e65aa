import type { Figure } from '@exodus/core'
import type { FillClasses } from '@/lib/explore/map-classes'
import type { PlaceList } from '@/lib/explore/places'
import type { Locale } from '@/lib/locale'

/** A place with its value. */
export interface MapPlace {
  readonly code: string
  readonly name: string
  readonly figure: Figure
}

/** Everything a map is a function of, but for its size. */
export interface MapSpec {
  readonly locale: Locale
  readonly list: PlaceList
  /** The largest value first. */
  readonly places: readonly MapPlace[]
  /** Codes of the list that the table has, whether or not they have a value here. */
  readonly codes: readonly string[]
  /** Classes over all the time that can be moved through, so that a colour means one thing. */
  readonly filled: FillClasses
  /** The largest value of that time, for the largest circle. */
  readonly most: number
}
