import { ExodusError } from '@exodus/core'
import { figureOrProblem } from '@/lib/evidence'
import { publishersIn } from '@/lib/explore/take'
import { viewOf } from '@/lib/figure-view'
import type { Locale } from '@/lib/locale'
import { sourceOf } from '@/lib/sources'
import type { ShareCard } from './share-card'

/** A figure: its value, unit and period, and what it is called. */
export async function figureCard(path: string, locale: Locale): Promise<ShareCard | undefined> {
  const figure = await figureOrProblem(path)
  if (figure instanceof ExodusError) return undefined
  const { title, label, period, shown, unit } = viewOf({ ...figure, id: figure.id ?? path }, locale, sourceOf)
  return {
    kind: period,
    title,
    note: label,
    // A percent sign says the unit already.
    value: { shown, unit: shown.endsWith('%') ? '' : unit },
    publishers: publishersIn([figure]),
  }
}
