import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Part of the longest bar, from zero to one. */
    readonly '--share'?: number
    /** Sections of a chapter. */
    readonly '--sections'?: number
  }
}
