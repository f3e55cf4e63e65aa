import type { LineSpec } from '@/components/chart/chart-types'
import { seriesOf } from '@/components/chart/points'
import { fill, messagesIn } from '@/messages'
import type { Finding } from './explore/finding'
import { shortPeriod, unitName } from './format'
import type { Locale } from './locale'
import { type FactView, sinceLastBreak } from './profile'

interface TrendView {
  readonly spec: LineSpec
  readonly finding: Finding
  readonly subtitle: string
}

/** The series of one fact as a line chart with its finding; nothing where no value is published. */
export function trendOf(fact: FactView, name: string, locale: Locale): TrendView | undefined {
  const { charts, profile } = messagesIn(locale)
  const { id, latest, series, breaks } = fact
  const title = fact.title[locale]
  // Across a break nothing is compared.
  const run = sinceLastBreak(fact)
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return undefined
  return {
    spec: {
      locale,
      unit: latest.unit.id,
      series: [seriesOf(id, title, series)],
      breaks: breaks.map((at) => ({ at, word: charts.break })),
    },
    finding: {
      text: first === last ? profile.trendLatest : profile.trendTitle,
      values: {
        title,
        first,
        from: shortPeriod(first.period.code, locale),
        last,
        to: shortPeriod(last.period.code, locale),
      },
    },
    subtitle: fill(profile.trendSubtitle, { name, title, unit: unitName(latest.unit.id, locale) }),
  }
}
