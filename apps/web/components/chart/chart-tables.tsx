import { Figure } from '@/components/figure/figure'
import { formatNumber, shortPeriod } from '@/lib/format'
import type { Messages } from '@/messages'
import type { BarSpec, ChartPoint, LineSpec } from './chart-types'

interface TableProps<Spec> {
  readonly spec: Spec
  readonly caption: string
  readonly words: Messages['charts']
}

// A long monthly series is left to the download; its latest years are here.
const MOST_ROWS = 120

/** The numbers behind a line chart: a row a period, a column a series, every number a figure. */
export function LineTable({ spec, caption, words }: TableProps<LineSpec>) {
  const { series, locale, groupNames } = spec
  const byPeriod = new Map<string, (ChartPoint | undefined)[]>()
  series.forEach(({ points }, column) => {
    for (const point of points) {
      const { code } = point.figure.period
      const row = byPeriod.get(code) ?? series.map(() => undefined)
      row[column] = point
      byPeriod.set(code, row)
    }
  })
  const rows = [...byPeriod].sort(([, a], [, b]) => placeOf(a) - placeOf(b)).slice(-MOST_ROWS)
  return (
    <table>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          {series.map(({ id, name }) => (
            <th key={id} scope="col" className="number">
              {series.length === 1 ? words.value : name}
            </th>
          ))}
          {groupNames ? <th scope="col">{words.scope}</th> : null}
          <th scope="col" className="number">
            {words.rivals}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([code, points]) => (
          <tr key={code}>
            <th scope="row">
              <bdi>{shortPeriod(code, locale)}</bdi>
            </th>
            {points.map((point, column) => (
              <td key={series[column]?.id} className="number">
                {point ? <Figure figure={point.figure} locale={locale} /> : null}
              </td>
            ))}
            {groupNames ? <td>{groupNames[points[0]?.group ?? '']}</td> : null}
            <td className="number" data-number="count">
              {rivalCount(points, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const placeOf = (points: readonly (ChartPoint | undefined)[]): number => points.find(Boolean)?.at ?? 0

function rivalCount(points: readonly (ChartPoint | undefined)[], locale: LineSpec['locale']): string {
  const count = points.reduce((all, point) => all + (point?.rivals.length ?? 0), 0)
  return count === 0 ? '' : formatNumber(count, locale)
}

/** The numbers behind a bar chart, and those of the bars not drawn. */
export function BarTable({
  spec,
  caption,
  words,
  more,
}: TableProps<BarSpec> & { readonly more: BarSpec['bars'] }) {
  const rows = [...spec.bars, ...more]
  const shares = rows.some(({ share }) => share !== undefined)
  return (
    <table>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          {shares ? (
            <th scope="col" className="number">
              {words.share}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, figure, share }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">
              <Figure figure={figure} locale={spec.locale} />
            </td>
            {shares ? (
              <td className="number">{share ? <Figure figure={share} locale={spec.locale} /> : null}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
