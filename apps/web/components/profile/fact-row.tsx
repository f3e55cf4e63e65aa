import { Figure } from '@/components/figure/figure'
import { formatNumber, shortPeriod, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { FactView } from '@/lib/profile'
import { fill, messagesIn } from '@/messages'
import { FactDetails } from './fact-details'
import styles from './profile.module.css'
import { Sparkline } from './sparkline'

// Dimensions that say what is measured; their name tells more than the title of the fact.
const MEASURES = ['measure', 'indicator']

/** One thing known of a subject: its latest value, its course, its place among others, and what is behind them. */
export function FactRow({ fact, locale }: { readonly fact: FactView; readonly locale: Locale }) {
  const words = messagesIn(locale).profile
  const { id, title, latest, series, isDrawn, breaks, standing } = fact
  const { lineage } = latest
  const key = lineage.operation === 'observation' ? lineage.key : {}
  const dataset = lineage.operation === 'observation' ? lineage.dataset : ''
  const isMeasured = MEASURES.some((dimension) => key[dimension] !== undefined)
  return (
    <li className={styles.fact} id={id}>
      <div>
        <h3>{title[locale]}</h3>
        {isMeasured ? <p className="small muted">{latest.label[locale]}</p> : null}
      </div>
      <p className={styles.value}>
        <Figure figure={latest} locale={locale} form="text" />
        <span className="small muted">
          {unitName(latest.unit.id, locale)} · <bdi>{shortPeriod(latest.period.code, locale)}</bdi>
        </span>
      </p>
      {isDrawn ? <Sparkline series={series} breaks={breaks} locale={locale} /> : <span />}
      <p className={`small ${styles.standing}`}>
        {standing
          ? fill(words.standing, {
              place: formatNumber(standing.place, locale),
              count: formatNumber(standing.count, locale),
              period: shortPeriod(standing.period, locale),
            })
          : null}
      </p>
      {series.length > 1 || standing ? (
        <FactDetails fact={fact} href={links.dataset(locale, dataset)} locale={locale} />
      ) : null}
    </li>
  )
}
