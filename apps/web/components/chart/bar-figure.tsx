import type { ReactNode } from 'react'
import { fill, messagesIn } from '@/messages'
import { BarChart } from './bar-chart'
import { ChartFrame, type HeadingLevel } from './chart-frame'
import { sourcesOf } from './chart-sources'
import { BarTable } from './chart-tables'
import { type BarSpec, NARROW, WIDE } from './chart-types'
import { barSummary } from './summary'

interface BarFigureProps {
  readonly id: string
  readonly spec: BarSpec
  /** Bars that are only in the table. */
  readonly more?: BarSpec['bars']
  readonly title: ReactNode
  readonly subtitle: string
  readonly note?: string
  readonly level?: HeadingLevel
}

/** A bar chart with all that belongs to it. */
export function BarFigure({ id, spec, more = [], title, subtitle, note = '', level = 3 }: BarFigureProps) {
  const words = messagesIn(spec.locale)
  const shared = { spec, titleId: `${id}-title`, summaryId: `${id}-summary`, words: words.charts }
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={subtitle}
      wide={<BarChart {...shared} size={WIDE} />}
      narrow={<BarChart {...shared} size={NARROW} />}
      keys={[]}
      note={note}
      sources={sourcesOf(
        spec.bars.map(({ figure }) => figure),
        spec.locale,
      )}
      summary={barSummary(spec, words.charts)}
      table={
        <BarTable
          spec={spec}
          more={more}
          caption={fill(words.charts.tableOf, { title: subtitle })}
          words={words.charts}
        />
      }
      words={words}
      level={level}
    />
  )
}
