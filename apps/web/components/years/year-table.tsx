import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { YearLine } from '@/lib/years'
import { messagesIn } from '@/messages'
import styles from './years.module.css'

/** Every year with its registered departures, and how much else is known of it; the latest first. */
export function YearTable({
  lines,
  locale,
}: {
  readonly lines: readonly YearLine[]
  readonly locale: Locale
}) {
  const words = messagesIn(locale).years
  const most = Math.max(1, ...lines.map(({ departures }) => departures?.value ?? 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={words.title}>
      <table aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="number">
              {words.departures}
            </th>
            <td className={styles.barCell} />
            <th scope="col" className="number">
              {words.growth}
            </th>
            <th scope="col" className="number">
              {words.rate}
            </th>
            <th scope="col" className="number">
              {words.entries}
            </th>
            <th scope="col" className="number">
              {words.measures}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, departures, growth, rate, entries, measures }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={links.year(locale, code)} prefetch={false}>
                  {code}
                </Link>
              </th>
              <td className="number">{departures ? <Figure figure={departures} locale={locale} /> : null}</td>
              <td className={styles.barCell}>
                {departures ? (
                  <span
                    className={styles.bar}
                    data-most={departures.value === most ? '' : undefined}
                    style={{ '--share': departures.value / most }}
                  />
                ) : null}
              </td>
              <td className="number">{growth ? <Figure figure={growth} locale={locale} /> : null}</td>
              <td className="number">{rate ? <Figure figure={rate} locale={locale} /> : null}</td>
              <td className="number" data-number="count">
                {entries === 0 ? null : formatNumber(entries, locale)}
              </td>
              <td className="number" data-number="count">
                {formatNumber(measures, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
