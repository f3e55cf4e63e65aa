import type { RivalView } from '@/lib/figure-view-types'
import type { Messages } from '@/messages'
import styles from './evidence.module.css'
import { SourceLine } from './source-line'
import { STRIP_WIDTH, stripPlaces } from './strip-places'

interface RivalStripProps {
  readonly rivals: readonly RivalView[]
  readonly words: Messages['figure']
}

/** What the sources say of one cell: a dot each on a line, the value used filled, and the list in words. */
export function RivalStrip({ rivals, words }: RivalStripProps) {
  const places = stripPlaces(rivals.map(({ value }) => value))
  return (
    <>
      <svg className={styles.strip} viewBox={`0 0 ${STRIP_WIDTH} 24`} aria-hidden="true">
        <line x1={0} x2={STRIP_WIDTH} y1={12} y2={12} className={styles.stripLine} />
        {/* The value used comes last, so that no rival lies over it. */}
        {rivals
          .map(({ used, source, value }, at) => (
            <circle
              key={`${source.id}${value}`}
              cx={places[at]}
              cy={12}
              r={6}
              className={used ? styles.dotUsed : styles.dotRival}
            />
          ))
          .reverse()}
      </svg>
      <ul className={`bare ${styles.rivals}`}>
        {rivals.map(({ used, shown, source, note, key, value }) => (
          <li key={`${source.id}${value}`} className={used ? styles.used : undefined}>
            <bdi className={styles.rivalValue}>{shown}</bdi>
            <div>
              <SourceLine source={source} />
              {key === '' ? null : <div className="muted">{key}</div>}
              {note === '' ? null : (
                <div className="muted" lang="en" dir="ltr">
                  {note}
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="muted">{words.rivalsNote}</p>
    </>
  )
}
