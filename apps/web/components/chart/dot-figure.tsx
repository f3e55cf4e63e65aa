import type { ReactNode } from 'react'
import { Figure } from '@/components/figure/figure'
import { formatFigure, rangeText, shortPeriod } from '@/lib/format'
import { punctuation } from '@/lib/punctuation'
import { fill, type Messages, messagesIn } from '@/messages'
import { ChartFrame, type ChartKey, type HeadingLevel } from './chart-frame'
import { sourcesOf } from './chart-sources'
import { NARROW, WIDE } from './chart-types'
import { DotChart } from './dot-chart'
import type { DotSpec } from './dot-layout'

interface DotFigureProps {
  readonly id: string
  readonly spec: DotSpec
  readonly title: ReactNode
  readonly subtitle: string
  readonly note?: string
  readonly level?: HeadingLevel
}

/** A dot chart with all that belongs to it. */
export function DotFigure({ id, spec, title, subtitle, note = '', level = 3 }: DotFigureProps) {
  const words = messagesIn(spec.locale)
  const shared = { spec, titleId: `${id}-title`, summaryId: `${id}-summary`, words: words.charts }
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={subtitle}
      wide={<DotChart {...shared} size={WIDE} />}
      narrow={<DotChart {...shared} size={NARROW} />}
      keys={keysOf(spec, words.subjects)}
      note={note}
      sources={sourcesOf(
        spec.rows.flatMap(({ marks }) => marks),
        spec.locale,
      )}
      summary={dotSummary(spec, words.subjects)}
      table={<DotTable spec={spec} caption={fill(words.charts.tableOf, { title: subtitle })} words={words} />}
      words={words}
      level={level}
    />
  )
}

const hasIntervals = ({ rows }: DotSpec): boolean =>
  rows.some(({ marks }) => marks.length === 1 && marks[0]?.range !== undefined)

function keysOf(spec: DotSpec, words: Messages['subjects']): ChartKey[] {
  const [first, second] = spec.names ?? []
  return [
    ...(first === undefined ? [] : [{ kind: 'dot' as const, text: first, series: 0 }]),
    ...(second === undefined ? [] : [{ kind: 'ring' as const, text: second, series: 1 }]),
    ...(hasIntervals(spec) ? [{ kind: 'interval' as const, text: words.keyInterval }] : []),
  ]
}

/** A dot chart told in a sentence a row, made from its data. */
function dotSummary({ rows, locale, names }: DotSpec, words: Messages['subjects']): string {
  return rows
    .map(({ name, marks }) => {
      const values = marks.map((figure, at) => {
        const value = formatFigure(figure, locale, 'text')
        return names?.[at] === undefined ? value : `${names[at]} ${value}`
      })
      return fill(words.summaryRow, { name, values: values.join(punctuation[locale].comma) })
    })
    .join(' ')
}

interface DotTableProps {
  readonly spec: DotSpec
  readonly caption: string
  readonly words: Messages
}

/** The numbers behind a dot chart; intervals stand beside their values. */
function DotTable({ spec, caption, words }: DotTableProps) {
  const { rows, locale, unit, names } = spec
  const columns = Array.from({ length: Math.max(...rows.map(({ marks }) => marks.length)) }, (_, at) => at)
  const intervals = hasIntervals(spec)
  return (
    <table>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.charts.name}</th>
          {columns.map((at) => (
            <th key={at} scope="col" className="number">
              {names?.[at] ?? words.charts.value}
            </th>
          ))}
          {intervals ? (
            <th scope="col" className="number">
              {words.subjects.interval}
            </th>
          ) : null}
          <th scope="col">{words.charts.period}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, marks }) => {
          const [first] = marks
          const range = first?.range ? rangeText(first.range, unit, locale) : null
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.map((at) => (
                <td key={at} className="number">
                  {marks[at] ? <Figure figure={marks[at]} locale={locale} /> : null}
                </td>
              ))}
              {intervals ? (
                <td className="number" data-number="range">
                  {range === null ? null : fill(words.subjects.range, range)}
                </td>
              ) : null}
              <td>
                <bdi>{first ? shortPeriod(first.period.code, locale) : null}</bdi>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
