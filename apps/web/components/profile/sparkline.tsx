import type { Figure } from '@exodus/core'
import { shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import styles from './profile.module.css'
import { SPARK, sparkPlaces } from './spark-places'

interface SparklineProps {
  readonly series: readonly Figure[]
  readonly breaks: readonly number[]
  readonly locale: Locale
}

/** The course of a series at a glance, from left to right in both languages; its values are in the table beside it. */
export function Sparkline({ series, breaks, locale }: SparklineProps) {
  const { path, last, zero } = sparkPlaces(series, breaks)
  const [from, to] = [series[0], series.at(-1)].map((figure) =>
    shortPeriod(figure?.period.code ?? '', locale),
  )
  return (
    <div className={styles.spark}>
      <svg viewBox={`0 0 ${SPARK.width} ${SPARK.height}`} aria-hidden="true">
        {zero === null ? null : <line x1={0} x2={SPARK.width} y1={zero} y2={zero} />}
        <path d={path} />
        <circle cx={last[0]} cy={last[1]} r={3.5} />
      </svg>
      <p className="small muted">
        <bdi>{fill(messagesIn(locale).profile.span, { from: from ?? '', to: to ?? '' })}</bdi>
      </p>
    </div>
  )
}
