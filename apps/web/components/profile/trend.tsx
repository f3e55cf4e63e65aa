import { LineFigure } from '@/components/chart/line-figure'
import { shownValues } from '@/components/subject/subject-chart'
import { Phrase } from '@/components/text/phrase'
import type { Locale } from '@/lib/locale'
import type { FactView } from '@/lib/profile'
import { trendOf } from '@/lib/profile-trend'

interface TrendProps {
  readonly fact: FactView
  readonly name: string
  readonly locale: Locale
}

/** The series of one fact as a line chart with its finding above. */
export function Trend({ fact, name, locale }: TrendProps) {
  const trend = trendOf(fact, name, locale)
  if (!trend) return null
  const { spec, finding, subtitle } = trend
  return (
    <LineFigure
      id={`trend-${fact.id}`}
      level={2}
      spec={spec}
      title={<Phrase text={finding.text} values={shownValues(finding.values, locale)} />}
      subtitle={subtitle}
    />
  )
}
