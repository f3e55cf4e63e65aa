import type { Figure as FigureValue } from '@exodus/core'
import { Phrase } from '@/components/text/phrase'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import { Figure } from './figure'

interface FigureRangeProps {
  readonly lowest: FigureValue
  readonly highest: FigureValue
  readonly locale: Locale
}

/** From one figure to another; the one alone where both say the same. */
export function FigureRange({ lowest, highest, locale }: FigureRangeProps) {
  const low = <Figure figure={lowest} locale={locale} form="text" />
  if (lowest.value === highest.value) return low
  const high = <Figure figure={highest} locale={locale} form="text" />
  return <Phrase text={messagesIn(locale).world.range} values={{ low, high }} />
}
