import { Figure } from '@/components/figure/figure'
import { CodeLink } from '@/components/text/code-link'
import type { WholeTable as Table } from '@/lib/data/whole-table'
import { formatNumber, shortPeriod, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName, dimensionName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import styles from './dataset.module.css'

interface WholeTableProps {
  readonly id: string
  readonly table: Table
  /** The code list of each column. */
  readonly lists: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
  readonly mixedUnits: boolean
  readonly locale: Locale
}

/** A page of a table; each head is a link that orders by its column. */
export function WholeTable({ id, table, lists, titles, mixedUnits, locale }: WholeTableProps) {
  const words = messagesIn(locale)
  const { columns } = words.dataset
  const { chosen } = table.choices
  const head = (column: string, text: string, isNumber = false) => {
    const isSorted = table.sort === column
    const next = isSorted && table.direction === 'descending' ? 'ascending' : 'descending'
    return (
      <th
        key={column}
        scope="col"
        className={isNumber ? 'number' : undefined}
        aria-sort={isSorted ? table.direction : undefined}
      >
        <a href={links.datasetTable(locale, id, { ...chosen, sort: column, direction: next })}>
          {text}
          {isSorted ? <span aria-hidden="true">{table.direction === 'descending' ? ' ↓' : ' ↑'}</span> : null}
        </a>
      </th>
    )
  }
  const coded = [...table.columns, ...table.attributes]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-labelledby="table-caption">
      <table>
        <caption id="table-caption" className="ui muted">
          {fill(words.wholeTable.caption, { count: formatNumber(table.count, locale) })}
        </caption>
        <thead>
          <tr>
            {head('period', columns.period)}
            {coded.map((column) => head(column, titles[column] ?? dimensionName(column, locale)))}
            {head('value', columns.value, true)}
            {mixedUnits ? <th scope="col">{columns.unit}</th> : null}
            <th scope="col" className="number">
              {columns.rivals}
            </th>
            <th scope="col">{columns.quality}</th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ index, cells, figure }) => (
            <tr key={index}>
              <th scope="row">
                <bdi>{shortPeriod(cells.period ?? '', locale)}</bdi>
              </th>
              {coded.map((column) => (
                <td key={column}>
                  <CodeLink codeList={lists[column] ?? ''} code={cells[column] ?? ''} locale={locale} />
                </td>
              ))}
              <td className="number">{figure ? <Figure figure={figure} locale={locale} /> : null}</td>
              {mixedUnits ? <td>{unitName(cells.unit ?? '', locale)}</td> : null}
              <td className="number" data-number="count">
                {figure && figure.alternatives.length > 0
                  ? formatNumber(figure.alternatives.length, locale)
                  : ''}
              </td>
              <td>{words.data.quality[(cells.quality ?? 'official') as keyof typeof words.data.quality]}</td>
              <td>
                {cells.status === 'A' ? '' : codeName('observation-status', cells.status ?? '', locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
