import type { ChartSeries } from '@/components/chart/chart-types'
import { Figure } from '@/components/figure/figure'
import { AsPublished } from '@/components/text/as-published'
import type { Exploration } from '@/lib/explore/explore'
import { sourceIdsOf } from '@/lib/explore/rows'
import { sourceView } from '@/lib/figure-view'
import { formatNumber, shortPeriod, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { sourceOf } from '@/lib/sources'
import { messagesIn } from '@/messages'

interface ExploreTableProps {
  readonly series: readonly ChartSeries[]
  readonly exploration: Exploration
  readonly locale: Locale
  readonly caption: string
}

// Beyond it the download holds the rows; a page of ten thousand links helps nobody.
const MOST_ROWS = 300

/** The numbers of an exploration: a row a value, with how it stands and whose it is. */
export function ExploreTable({ series, exploration, locale, caption }: ExploreTableProps) {
  const { charts, dataset, data, explore } = messagesIn(locale)
  const { subject, selection, against, dots } = exploration
  const by = subject.dimensions.find(({ id }) => id === selection.by)
  const other = new Map(dots.map(({ id, x }) => [id, x]))
  const rows = series.flatMap(({ id, name, points }) => points.map((point) => ({ id, name, point })))
  return (
    <table>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {by ? <th scope="col">{by.name[locale]}</th> : null}
          <th scope="col">{charts.period}</th>
          <th scope="col" className="number">
            {charts.value}
          </th>
          {against ? (
            <th scope="col" className="number">
              {against.name}
            </th>
          ) : null}
          <th scope="col">{dataset.columns.unit}</th>
          <th scope="col" className="number">
            {charts.rivals}
          </th>
          <th scope="col">{dataset.columns.quality}</th>
          <th scope="col">{dataset.columns.status}</th>
          <th scope="col">{explore.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ id, name, point: { figure, rivals } }) => {
          const x = other.get(id)
          return (
            <tr key={figure.id}>
              {by ? <th scope="row">{name}</th> : null}
              {by ? (
                <td>
                  <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
                </td>
              ) : (
                <th scope="row">
                  <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
                </th>
              )}
              <td className="number">
                <Figure figure={figure} locale={locale} />
              </td>
              {against ? (
                <td className="number">{x ? <Figure figure={x} locale={locale} /> : null}</td>
              ) : null}
              <td>{unitName(figure.unit.id, locale)}</td>
              <td className="number">{rivals.length === 0 ? '' : formatNumber(rivals.length, locale)}</td>
              <td>{data.quality[figure.quality]}</td>
              <td>{figure.status === 'A' ? '' : codeName('observation-status', figure.status, locale)}</td>
              <td>
                <Sources ids={sourceIdsOf(figure)} locale={locale} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The publishers behind a value, each leading to the page of the source. */
const Sources = ({ ids, locale }: { readonly ids: readonly string[]; readonly locale: Locale }) =>
  ids.map((id, at) => {
    const { publisher } = sourceView(sourceOf(id) ?? { id }, locale)
    return (
      <span key={id}>
        {at > 0 ? ' · ' : null}
        <a href={links.source(locale, id)} className="quiet">
          <AsPublished text={publisher} locale={locale} />
        </a>
      </span>
    )
  })
