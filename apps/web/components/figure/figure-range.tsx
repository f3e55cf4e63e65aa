import type { Figure as FigureValue } from '@exodus/core'
import { Phrase } from '@/components/text/phrase'
import { formApart, formatFigure } from '@/lib/format'
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
  const form = formApart(lowest, highest, locale)
  const low = <Figure figure={lowest} locale={locale} form={form} />
  if (formatFigure(lowest, locale, form) === formatFigure(highest, locale, form)) return low
  const high = <Figure figure={highest} locale={locale} form={form} />
  return <Phrase text={messagesIn(locale).world.range} values={{ low, high }} />
}
