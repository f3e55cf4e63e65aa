import { Figure } from '@/components/figure/figure'
import { CodeLink } from '@/components/text/code-link'
import type { Description } from '@/lib/catalogue'
import type { DatasetPage } from '@/lib/dataset-page'
import { formatNumber, shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeListOf, codeName, dimensionName, nameIn } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import styles from './dataset.module.css'

interface DatasetTableProps {
  readonly page: DatasetPage
  readonly description: Description
  readonly locale: Locale
}

/** The latest default answers of a dataset; every value opens, and rivals are counted beside it. */
export function DatasetTable(props: DatasetTableProps) {
  const { page, description, locale } = props
  const words = messagesIn(locale).dataset
  const { restricted } = page
  return (
    <>
      <p className="ui muted">
        {fill(words.tableNote, { rows: formatNumber(description.size, locale) })}{' '}
        {restricted === null
          ? null
          : fill(words.restricted, {
              name: nameIn(description.id, restricted.dimension, restricted.code, locale),
            })}
      </p>
      <Rows {...props} />
    </>
  )
}

function Rows({ page, description, locale }: DatasetTableProps) {
  const words = messagesIn(locale)
  const { columns } = words.dataset
  const { rows, total, dimensions, mixedUnits } = page
  const caption = fill(rows.length < total ? words.dataset.tableCaption : words.dataset.tableCaptionAll, {
    shown: formatNumber(rows.length, locale),
    total: formatNumber(total, locale),
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-labelledby="table-caption">
      <table>
        <caption id="table-caption" className="ui muted">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            {dimensions.map((id) => (
              <th key={id} scope="col">
                {dimensionName(id, locale)}
              </th>
            ))}
            <th scope="col" className="number">
              {columns.value}
            </th>
            {mixedUnits ? <th scope="col">{columns.unit}</th> : null}
            <th scope="col" className="number">
              {columns.rivals}
            </th>
            <th scope="col">{columns.quality}</th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, key, rivals }) => (
            <tr key={figure.id}>
              <th scope="row">
                <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
              </th>
              {dimensions.map((id) => (
                <td key={id}>
                  <CodeLink codeList={codeListOf(description.id, id)} code={key[id] ?? ''} locale={locale} />
                </td>
              ))}
              <td className="number">
                <Figure figure={figure} locale={locale} />
              </td>
              {mixedUnits ? <td>{unitName(figure.unit.id, locale)}</td> : null}
              <td className="number" data-number="count">
                {rivals === 0 ? '' : formatNumber(rivals, locale)}
              </td>
              <td>{words.data.quality[figure.quality]}</td>
              <td>{figure.status === 'A' ? '' : codeName('observation-status', figure.status, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
