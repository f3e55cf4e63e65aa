import type { Figure as FigureValue } from '@exodus/core'
import { formatFigure, type NumberForm } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'

interface FigureProps {
  readonly figure: FigureValue
  readonly locale: Locale
  readonly form?: NumberForm
}

/**
 * A number with its evidence: a link to the figure's permanent page, which the panel opens in place. The only way in
 * which this site prints a value.
 */
export function Figure({ figure, locale, form = 'exact' }: FigureProps) {
  const text = formatFigure(figure, locale, form)
  if (figure.id === undefined) return <bdi>{text}</bdi>
  return (
    <a className="figure" data-figure={figure.id} data-form={form} href={links.figure(locale, figure.id)}>
      <bdi>{text}</bdi>
    </a>
  )
}
