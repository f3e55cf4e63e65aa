import Link from 'next/link'
import type { ComparedTable } from '@/lib/compare'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { percentText } from '@/lib/percent-text'
import { messagesIn } from '@/messages'
import styles from './compare.module.css'

/** Tables with rival values, the one with most of them first. */
export function TableList({
  tables,
  locale,
}: {
  readonly tables: readonly ComparedTable[]
  readonly locale: Locale
}) {
  const words = messagesIn(locale).compare
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={words.tablesTitle}>
      <table aria-label={words.tablesTitle}>
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            {[words.cells, words.ofAll, words.stated, words.explained, words.median].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables
            .toSorted((a, b) => b.cells - a.cells)
            .map(({ description, cells, all, explained, rivals, stated, median }) => (
              <tr key={description.id}>
                <th scope="row">
                  <Link href={links.compareOf(locale, description.id)} prefetch={false}>
                    {description.title[locale]}
                  </Link>
                </th>
                <td className="number" data-number="count">
                  {formatNumber(cells, locale)}
                </td>
                <td className="number" data-number="count">
                  {percentText(cells / all, locale)}
                </td>
                <td className="number" data-number="count">
                  {percentText(stated / rivals, locale)}
                </td>
                <td className="number" data-number="count">
                  {percentText(explained / rivals, locale)}
                </td>
                <td className="number" data-number="count">
                  {percentText(median, locale)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
