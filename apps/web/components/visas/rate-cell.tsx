import type { Figure as FigureValue } from '@exodus/core'
import { Figure } from '@/components/figure/figure'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

/** A cell with a figure, or what says that none is published. */
export function RateCell({
  figure,
  locale,
}: {
  readonly figure: FigureValue | undefined
  readonly locale: Locale
}) {
  return (
    <td className="number">
      {figure === undefined ? (
        <span className="muted">{messagesIn(locale).visas.none}</span>
      ) : (
        <Figure figure={figure} locale={locale} form="text" />
      )}
    </td>
  )
}
