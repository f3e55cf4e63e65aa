import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import { formatNumber, periodName } from '@/lib/format'
import { type HomeFigures, scopeOf } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import { DotField } from './dot-field'
import styles from './home.module.css'
import { Questions } from './questions'

interface OpeningProps {
  readonly home: HomeFigures
  readonly locale: Locale
  readonly words: Messages['home']
}

/** The first screen: a sentence with its number, what the number counts, a dot for every thousand, three questions. */
export function Opening({ home, locale, words }: OpeningProps) {
  const { latest, record } = home
  const year = periodName(latest.period.code, locale)
  const recordYear = periodName(record.period.code, locale)
  const thousands = (value: number): number => Math.round(value / 1000)
  const [filled, all] = [thousands(latest.value), thousands(record.value)]
  const isRecord = record === latest
  return (
    <div className={`page ${styles.opening}`}>
      <div className={styles.headline}>
        <h1 className={styles.sentence}>
          <Phrase text={words.title} values={{ year, count: <Figure figure={latest} locale={locale} /> }} />
        </h1>
        <p className={styles.definition}>
          {words.definition}{' '}
          {fill(words.scope, { scope: words.scopes[scopeOf(latest) as keyof typeof words.scopes] })}
        </p>
      </div>
      <div className={styles.fieldBox}>
        <DotField
          filled={filled}
          all={all}
          label={fill(isRecord ? words.dotsSummaryRecord : words.dotsSummary, {
            year,
            record: recordYear,
            filled: formatNumber(filled, locale),
            hollow: formatNumber(all - filled, locale),
          })}
        />
        <p className="ui small muted">
          {words.dotsTitle} {fill(words.dotsLatest, { year })}{' '}
          {isRecord ? null : fill(words.dotsRecord, { year: recordYear })}
        </p>
      </div>
      <Questions home={home} locale={locale} words={words} />
    </div>
  )
}
