import type { Figure } from '@exodus/core'
import type { ProjectionSpec } from '@/components/chart/projection-layout'
import { formatFigure, rangeText, shortPeriod } from '@/lib/format'
import { punctuation } from '@/lib/punctuation'
import { fill, messagesIn } from '@/messages'

/** What a chart of what may come shows, in words made from its figures. */
export function projectionSummary({
  observed,
  bands,
  projected,
  published,
  unit,
  locale,
}: ProjectionSpec): string {
  const words = messagesIn(locale).next
  const value = (figure: Figure): string => formatFigure(figure, locale, 'text')
  const period = (figure: Figure): string => shortPeriod(figure.period.code, locale)
  const [first] = observed
  const last = observed.at(-1)
  const end = projected.at(-1)
  const range = bands[0]?.figures.at(-1)?.range
  return [
    first && last
      ? fill(words.summary, { first: value(first), from: period(first), last: value(last), to: period(last) })
      : '',
    end && range
      ? fill(words.summaryAhead, { value: value(end), year: period(end), ...rangeText(range, unit, locale) })
      : '',
    published.length > 0
      ? fill(words.summaryPublished, {
          items: published
            .map(
              (figure) =>
                `${figure.label[locale]}${punctuation[locale].comma}${period(figure)}: ${value(figure)}`,
            )
            .join(punctuation[locale].semicolon),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
