import type { ReactNode } from 'react'
import { fill, messagesIn } from '@/messages'
import { AreaChart } from './area-chart'
import { ChartFrame, type ChartKey, type HeadingLevel } from './chart-frame'
import { sourcesOf } from './chart-sources'
import { LineTable } from './chart-tables'
import { type LineSpec, NARROW, WIDE } from './chart-types'
import { LineChart } from './line-chart'
import { lineSummary } from './summary'

interface LineFigureProps {
  readonly id: string
  readonly spec: LineSpec
  readonly title: ReactNode
  readonly subtitle: string
  readonly note?: string
  /** Lines, or the same series stacked. */
  readonly form?: 'lines' | 'areas'
  readonly level?: HeadingLevel
}

/** A line chart with all that belongs to it: title, both sizes, keys, sources, summary and table. */
export function LineFigure({
  id,
  spec,
  title,
  subtitle,
  note = '',
  form = 'lines',
  level = 3,
}: LineFigureProps) {
  const words = messagesIn(spec.locale)
  const Drawing = form === 'areas' ? AreaChart : LineChart
  const shared = { spec, titleId: `${id}-title`, summaryId: `${id}-summary`, words: words.charts }
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={subtitle}
      wide={<Drawing {...shared} size={WIDE} />}
      narrow={<Drawing {...shared} size={NARROW} />}
      keys={keysOf(spec)}
      note={note}
      sources={sourcesOf(
        spec.series.flatMap(({ points }) => points.map(({ figure }) => figure)),
        spec.locale,
      )}
      summary={lineSummary(spec, words.charts)}
      table={
        <LineTable
          spec={spec}
          caption={fill(words.charts.tableOf, { title: subtitle })}
          words={words.charts}
        />
      }
      words={words}
      level={level}
    />
  )
}

/** The marks of lines that need naming. */
export function keysOf({ series, locale, groupNames = {} }: LineSpec): ChartKey[] {
  const words = messagesIn(locale).charts
  const points = series.flatMap((one) => one.points)
  const groups = [...new Set(points.map(({ group }) => group))].filter((group) => group !== undefined)
  return [
    ...groups.map((group) => ({ kind: 'group' as const, text: groupNames[group] ?? group, group })),
    ...(series.length > 1
      ? series.map(({ name }, at) => ({ kind: 'series' as const, text: name, series: at }))
      : []),
    ...(points.some(({ rivals }) => rivals.length > 0)
      ? [{ kind: 'rival' as const, text: words.keyRival }]
      : []),
    ...(points.some(({ certainty }) => certainty === 'provisional')
      ? [{ kind: 'provisional' as const, text: words.keyProvisional }]
      : []),
    ...(points.some(({ certainty }) => certainty === 'estimate')
      ? [{ kind: 'estimate' as const, text: words.keyEstimate }]
      : []),
  ]
}
