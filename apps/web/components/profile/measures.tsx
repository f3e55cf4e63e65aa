import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { UnitNote } from '@/components/text/unit-note'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Measured } from '@/lib/metrics-of'
import { messagesIn } from '@/messages'
import styles from './profile.module.css'

interface MeasuresProps {
  readonly measures: readonly Measured[]
  /** Whose figures stand in each column; one column has no need of a name. */
  readonly columns: readonly string[]
  readonly locale: Locale
}

/** Measures in a table: of one subject, or of two side by side in the same period. */
export function Measures({ measures, columns, locale }: MeasuresProps) {
  const words = messagesIn(locale).profile
  const name = columns.length > 1 ? words.beside : words.metrics
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={name}>
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
            <th scope="col">{words.period}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, title, figures, isMetric }) => (
            <tr key={id}>
              <th scope="row">
                {isMetric ? (
                  <Link href={`${links.methods(locale)}#${id}`} prefetch={false}>
                    {title[locale]}
                  </Link>
                ) : (
                  title[locale]
                )}
                <UnitNote unit={figures[0]?.unit.id ?? ''} title={title[locale]} locale={locale} />
              </th>
              {figures.map((figure) => (
                <td key={figure.id} className="number">
                  <Figure figure={figure} locale={locale} form="text" />
                </td>
              ))}
              <td>
                <bdi>{shortPeriod(figures[0]?.period.code ?? '', locale)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
