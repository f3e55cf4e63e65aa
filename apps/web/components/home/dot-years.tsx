import type { Figure as FigureValue } from '@exodus/core'
import { Figure } from '@/components/figure/figure'
import { formatNumber, periodName } from '@/lib/format'
import type { HomeFigures } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { wavesOf } from '@/lib/story/waves'
import { fill, messagesIn } from '@/messages'
import { DotField } from './dot-field'
import styles from './story.module.css'

interface DotYearsProps {
  readonly home: HomeFigures
  readonly locale: Locale
}

const thousands = (value: number): number => Math.round(value / 1000)

/** The waves of the register as fields of dots, a year each, one dot for every thousand people. */
export function DotYears({ home: { departures, record }, locale }: DotYearsProps) {
  const words = messagesIn(locale).story.dots
  const all = thousands(record.value)
  const nameOf = (figure: FigureValue): string => periodName(figure.period.code, locale)
  return (
    <section id="waves" className={styles.section} aria-labelledby="waves-heading">
      <h3 id="waves-heading">{words.heading}</h3>
      <ol className={`bare ${styles.fields}`}>
        {wavesOf(departures).map((figure) => (
          <li key={figure.id}>
            <p className={styles.fieldName}>
              <strong>
                <bdi>{nameOf(figure)}</bdi>
              </strong>{' '}
              <Figure figure={figure} locale={locale} form="text" />
            </p>
            <DotField
              filled={thousands(figure.value)}
              all={all}
              label={fill(words.label, {
                year: nameOf(figure),
                count: formatNumber(thousands(figure.value), locale),
              })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.text}>
        <p>{fill(words.text, { record: nameOf(record) })}</p>
      </div>
    </section>
  )
}
