import type { Exploration } from '@/lib/explore/explore'
import { writeAsked } from '@/lib/explore/state'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './explore.module.css'

interface TimeSliderProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** Moves a chart of one period through time (behaviours/time-slider.ts). Without script two links do it step by step. */
export function TimeSlider({ exploration, locale }: TimeSliderProps) {
  const { shown, periods, chart, subject, asked } = exploration
  if (shown === null || periods.length < 2) return null
  const words = messagesIn(locale).explore
  const here = Math.max(0, periods.indexOf(shown))
  const stepTo = (at: number, text: string) => {
    const period = periods[at]
    if (period === undefined) return null
    const query = writeAsked({ ...asked, chart, period })
    return (
      <a
        href={links.exploreOf(locale, subject.kind, subject.id, query)}
        title={shortPeriod(period, locale)}
        data-key={text}
      >
        {text}
      </a>
    )
  }
  return (
    <div
      className={styles.time}
      data-key="time"
      data-time={JSON.stringify(periods.map((code) => [code, shortPeriod(code, locale)]))}
      data-chart={chart}
    >
      <button type="button" className={`${styles.play} ${styles.withScript}`} data-play="" data-key="play">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 1.5v13l11-6.5z" />
          <path d="M3 2h4v12H3zM9 2h4v12H9z" />
        </svg>
        <span className={styles.whilePaused}>
          <span className="hidden-text">{words.play}</span>
        </span>
        <span className={styles.whilePlaying}>
          <span className="hidden-text">{words.pause}</span>
        </span>
      </button>
      {stepTo(here - 1, words.earlier)}
      <input
        type="range"
        className={styles.withScript}
        min={0}
        max={periods.length - 1}
        defaultValue={here}
        aria-label={words.time}
        aria-valuetext={shortPeriod(shown, locale)}
        autoComplete="off"
        data-key="range"
      />
      {stepTo(here + 1, words.later)}
      <output data-key="output">{shortPeriod(shown, locale)}</output>
    </div>
  )
}
