import type { Verdict } from '@exodus/core/claims'
import type { ReactNode } from 'react'
import type { Size } from '@/components/chart/chart-types'

/** What the picture of a page says when the page is sent on: plain texts in one language, and a drawing at most. */
export interface ShareCard {
  /** The kind of page, in small type above. */
  readonly kind: string
  readonly title: string
  readonly note?: string
  readonly verdict?: { readonly verdict: Verdict; readonly name: string }
  readonly value?: { readonly shown: string; readonly unit: string }
  /** The chart of the page, by the code that draws it there. */
  readonly drawing?: (size: Size) => ReactNode
  /** Whose data is shown. */
  readonly publishers: readonly string[]
}

/** The size that networks and messengers ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const
