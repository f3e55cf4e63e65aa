import styles from '@/components/chart/chart.module.css'
import type { MapSpec } from '@/components/chart/map-types'
import { FigureRange } from '@/components/figure/figure-range'
import { messagesIn } from '@/messages'

/** The classes of a map of the world from the lowest to the highest, each by its own lowest and highest figure. */
export function MapLegend({ spec }: { readonly spec: MapSpec | null }) {
  if (spec === null || spec.list === 'district') return null
  const { locale, filled } = spec
  const words = messagesIn(locale).world
  return (
    <ul className={`bare ${styles.mapKey}`}>
      {filled.classes.map(({ fill, lowest, highest }) => (
        <li key={fill}>
          <svg viewBox="0 0 22 14" aria-hidden="true">
            <rect width={22} height={14} className={styles.area} data-fill={fill} />
          </svg>
          <span>
            <FigureRange lowest={lowest} highest={highest} locale={locale} />
          </span>
        </li>
      ))}
      <li>
        <svg viewBox="0 0 22 14" aria-hidden="true">
          <rect width={22} height={14} fill="url(#unpublished)" />
        </svg>
        {words.missing}
      </li>
      <li>
        <svg viewBox="0 0 22 14" aria-hidden="true">
          <path d="M1 7H21" className={styles.disputed} />
        </svg>
        {words.dotted}
      </li>
    </ul>
  )
}
