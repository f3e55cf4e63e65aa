import type { ReactNode } from 'react'
import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import { periodName } from '@/lib/format'
import { type HomeFigures, scopeOf } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import { Chapter } from './chapter'

interface ChapterProps {
  readonly home: HomeFigures
  readonly locale: Locale
  readonly words: Messages
}

// The last full year before the pandemic, its first year, and the second after it.
const AROUND = { before: '2019', fall: '2020', after: '2022' } as const

/** How many: registered departures year by year, with the scope of each count. */
export function ScaleChapter({ home, locale, words }: ChapterProps) {
  const { departures, latest, record } = home
  const [first] = departures
  const name = (figure: typeof latest | undefined): string =>
    figure ? periodName(figure.period.code, locale) : ''
  const show = (year: string): ReactNode => {
    const figure = departures.find(({ period }) => period.code === year)
    return figure ? <Figure figure={figure} locale={locale} form="text" /> : null
  }
  const span = { from: name(first), to: name(latest) }
  return (
    <Chapter
      id="scale"
      locale={locale}
      title={words.home.scaleTitle}
      text={
        <Phrase
          text={words.home.scaleText}
          values={{
            first: name(first),
            before: show(AROUND.before),
            beforeYear: AROUND.before,
            fall: show(AROUND.fall),
            fallYear: AROUND.fall,
            after: show(AROUND.after),
            afterYear: AROUND.after,
          }}
        />
      }
    >
      <LineFigure
        id="departures"
        spec={{
          locale,
          unit: latest.unit.id,
          series: [seriesOf('departures', latest.label[locale], departures, scopeOf)],
          breaks: [],
          groupNames: words.charts.scopes,
        }}
        title={
          <Phrase
            text={record === latest ? words.charts.departuresTitleRecord : words.charts.departuresTitle}
            values={{
              count: <Figure figure={latest} locale={locale} form="text" />,
              year: name(latest),
              record: <Figure figure={record} locale={locale} form="text" />,
              recordYear: name(record),
            }}
          />
        }
        subtitle={fill(words.charts.departuresSubtitle, span)}
        note={words.charts.departuresNote}
      />
    </Chapter>
  )
}
