import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import { shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { type FactView, sinceLastBreak } from '@/lib/profile'
import { fill, messagesIn } from '@/messages'

interface TrendProps {
  readonly fact: FactView
  readonly name: string
  readonly locale: Locale
}

/** The series of one fact as a line chart with its finding above. */
export function Trend({ fact, name, locale }: TrendProps) {
  const words = messagesIn(locale)
  const { latest, series, breaks, title } = fact
  // Across a break nothing is compared.
  const run = sinceLastBreak(fact)
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return null
  return (
    <LineFigure
      id={`trend-${fact.id}`}
      level={2}
      spec={{
        locale,
        unit: latest.unit.id,
        series: [seriesOf(fact.id, title[locale], series)],
        breaks: breaks.map((at) => ({ at, word: words.charts.break })),
      }}
      title={
        <Phrase
          text={first === last ? words.profile.trendLatest : words.profile.trendTitle}
          values={{
            title: title[locale],
            first: <Figure figure={first} locale={locale} form="text" />,
            from: shortPeriod(first.period.code, locale),
            last: <Figure figure={last} locale={locale} form="text" />,
            to: shortPeriod(last.period.code, locale),
          }}
        />
      }
      subtitle={fill(words.profile.trendSubtitle, {
        name,
        title: title[locale],
        unit: unitName(latest.unit.id, locale),
      })}
    />
  )
}
