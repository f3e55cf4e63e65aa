import type { ReactNode } from 'react'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import { periodName } from '@/lib/format'
import type { HomeFigures } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, type Messages } from '@/messages'
import styles from './home.module.css'

interface QuestionsProps {
  readonly home: HomeFigures
  readonly locale: Locale
  readonly words: Messages['home']
}

/** Three questions that people bring, each answered in a line with figures. */
export function Questions({ home, locale, words }: QuestionsProps) {
  const { latest, record, departures, skill, latestDestinations } = home
  const show = (figure: HomeFigures['latest'] | undefined): ReactNode =>
    figure ? <Figure figure={figure} locale={locale} form="text" /> : null
  const year = (figure: HomeFigures['latest'] | undefined): string =>
    figure ? periodName(figure.period.code, locale) : ''
  const [top, second] = latestDestinations
  const educated = skill.at(-1)
  const isRecord = record === latest
  return (
    <section className={styles.questions} aria-labelledby="questions">
      <h2 id="questions" className="eyebrow">
        {words.questionsTitle}
      </h2>
      <dl>
        <Question
          ask={words.recordQuestion}
          answer={isRecord ? words.recordYes : words.recordNo}
          href="#scale"
          text={isRecord ? words.recordYesText : words.recordNoText}
          values={{
            record: show(record),
            recordYear: year(record),
            count: show(latest),
            year: year(latest),
            first: year(departures[0]),
          }}
        />
        <Question
          ask={words.whereQuestion}
          answer={fill(words.whereAnswer, { destination: codeName('area', top?.code ?? '', locale) })}
          href="#where"
          text={words.whereText}
          values={{
            share: show(top?.share),
            year: year(top?.share),
            second: codeName('area', second?.code ?? '', locale),
            secondShare: show(second?.share),
          }}
        />
        <Question
          ask={words.skillQuestion}
          answer={(educated?.value ?? 0) < 50 ? words.skillMostlyNot : words.skillMostly}
          href="#skills"
          text={words.skillText}
          values={{ share: show(educated), year: year(educated) }}
        />
      </dl>
    </section>
  )
}

interface QuestionProps {
  readonly ask: string
  readonly answer: string
  readonly href: string
  readonly text: string
  readonly values: Readonly<Record<string, ReactNode>>
}

function Question({ ask, answer, href, text, values }: QuestionProps) {
  return (
    <div>
      <dt>
        <a href={href}>{ask}</a>
      </dt>
      <dd>
        <strong>{answer}</strong> <Phrase text={text} values={values} />
      </dd>
    </div>
  )
}
