import type { Figure as FigureValue } from '@exodus/core'
import type { ReactNode } from 'react'
import { Derivation } from '@/components/figure/derivation'
import { Figure } from '@/components/figure/figure'
import { rangeText, shortPeriod } from '@/lib/format'
import { fill, messagesIn } from '@/messages'
import { ChartFrame, type ChartKey, type HeadingLevel } from './chart-frame'
import { sourcesOf } from './chart-sources'
import { NARROW, WIDE } from './chart-types'
import { ProjectionChart, rowId } from './projection-chart'
import type { PointKind, ProjectionSpec } from './projection-layout'

interface ProjectionFigureProps {
  readonly id: string
  readonly spec: ProjectionSpec
  readonly title: ReactNode
  readonly subtitle: string
  readonly summary: string
  readonly note: string
  readonly level?: HeadingLevel
}

/** A chart of what may come with all that belongs to it. */
export function ProjectionFigure({
  id,
  spec,
  title,
  subtitle,
  summary,
  note,
  level = 3,
}: ProjectionFigureProps) {
  const words = messagesIn(spec.locale)
  const shared = { id, spec, words }
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={subtitle}
      wide={<ProjectionChart {...shared} size={WIDE} />}
      narrow={<ProjectionChart {...shared} size={NARROW} />}
      keys={keysOf(spec)}
      note={note}
      sources={sourcesOf([...spec.observed, ...spec.projected.slice(0, 1), ...spec.published], spec.locale)}
      summary={summary}
      table={
        <ProjectionTable id={id} spec={spec} caption={fill(words.charts.tableOf, { title: subtitle })} />
      }
      words={words}
      level={level}
    />
  )
}

function keysOf({ bands, published, projected, locale }: ProjectionSpec): ChartKey[] {
  const words = messagesIn(locale).next
  return [
    ...(projected.length > 0 ? [{ kind: 'estimate' as const, text: words.kinds.projected }] : []),
    ...bands.map(({ kind }) => ({ kind: 'band' as const, text: words.bands[kind], band: kind })),
    ...(published.length > 0 ? [{ kind: 'provisional' as const, text: words.kinds.published }] : []),
  ]
}

// The rows of one table come from much the same figures: the title names them at length.
const INPUTS_A_ROW = 3

interface Row {
  readonly kind: PointKind
  readonly figure: FigureValue
  readonly ranges: readonly (FigureValue['range'] | undefined)[]
}

/** Every number of the chart, the latest period first; each opens. */
function ProjectionTable({
  id,
  spec,
  caption,
}: {
  readonly id: string
  readonly spec: ProjectionSpec
  readonly caption: string
}) {
  const { observed, projected, published, bands, locale, unit } = spec
  const { charts, next } = messagesIn(locale)
  const rangesAt = (period: string): Row['ranges'] =>
    bands.map(({ figures }) => figures.find((figure) => figure.period.code === period)?.range)
  const rows: Row[] = [
    ...projected.map((figure) => ({
      kind: 'projected' as const,
      figure,
      ranges: rangesAt(figure.period.code),
    })),
    ...published.map((figure) => ({ kind: 'published' as const, figure, ranges: [] })),
    ...observed.map((figure) => ({ kind: 'observed' as const, figure, ranges: [] })),
  ].sort((a, b) => (a.figure.period.end < b.figure.period.end ? 1 : -1))
  return (
    <table>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{charts.period}</th>
          <th scope="col">{next.kind}</th>
          <th scope="col" className="number">
            {charts.value}
          </th>
          {bands.map(({ kind }) => (
            <th key={kind} scope="col" className="number">
              {next.bands[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, figure, ranges }) => (
          <tr key={`${kind}${figure.period.code}${figure.id ?? ''}`} id={rowId(id, kind, figure.period.code)}>
            <th scope="row">
              <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
            </th>
            <td>{kind === 'published' ? figure.label[locale] : next.kinds[kind]}</td>
            <td className="number">
              {figure.id === undefined ? (
                <Derivation figure={figure} locale={locale} most={INPUTS_A_ROW} />
              ) : (
                <Figure figure={figure} locale={locale} />
              )}
            </td>
            {bands.map(({ kind: band }, at) => (
              <td key={band} className="number">
                <RangeCell range={ranges[at]} unit={unit} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RangeCell({
  range,
  unit,
  locale,
}: {
  readonly range: FigureValue['range'] | undefined
  readonly unit: string
  readonly locale: ProjectionSpec['locale']
}) {
  if (range === undefined) return null
  return <bdi data-number="range">{fill(messagesIn(locale).world.range, rangeText(range, unit, locale))}</bdi>
}
