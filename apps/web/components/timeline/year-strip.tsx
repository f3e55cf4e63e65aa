import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { YearCount } from '@/lib/timeline'
import { fill, messagesIn } from '@/messages'
import styles from './timeline.module.css'

interface YearStripProps {
  readonly years: readonly YearCount[]
  /** What is chosen besides the years; a bar keeps it. */
  readonly chosen: Readonly<Record<string, string | undefined>>
  readonly locale: Locale
}

/** How many entries each year has, in time from left to right; each bar leads to its year. Arrow keys move as in a chart. */
export function YearStrip({ years, chosen, locale }: YearStripProps) {
  const words = messagesIn(locale).timeline
  const most = Math.max(1, ...years.map(({ count }) => count))
  const lastYear = years.findLast(({ count }) => count > 0)?.year
  return (
    <nav aria-label={words.years} className={styles.strip}>
      <ol className="bare" data-points="">
        {years.map(({ year, count }) => (
          <li key={year}>
            {count === 0 ? (
              <span className={styles.empty} />
            ) : (
              <a
                href={links.timeline(locale, { ...chosen, from: year, to: year })}
                data-point=""
                tabIndex={year === lastYear ? 0 : -1}
                aria-label={fill(words.yearBar, { year, count: formatNumber(count, locale) })}
              >
                <span style={{ '--share': count / most }} />
              </a>
            )}
            <span className={styles.stripYear} aria-hidden="true">
              {year.endsWith('0') ? year : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
