import { BarFigure } from '@/components/chart/bar-figure'
import type { Bar } from '@/components/chart/chart-types'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import { isPart } from '@/lib/dataset-page'
import { formatNumber, periodName } from '@/lib/format'
import type { Destination, HomeFigures } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, type Messages } from '@/messages'
import { Chapter } from './chapter'

interface ChapterProps {
  readonly home: HomeFigures
  readonly locale: Locale
  readonly words: Messages
}

const SHOWN = 10

/** Where to: the destinations of the last year for which all of them are known. */
export function DestinationsChapter({ home, locale, words }: ChapterProps) {
  const { destinations, latestDestinations } = home
  const [top] = destinations
  const [latestTop] = latestDestinations
  if (!top || !latestTop) return null
  const year = periodName(top.figure.period.code, locale)
  // The sources' own "other countries" is no destination to rank: it goes with the rest.
  const ranked = destinations.filter(({ code }) => isPart('area', code))
  const shown = ranked.slice(0, SHOWN)
  const rest = destinations.filter((place) => !shown.includes(place))
  const destination = codeName('area', top.code, locale)
  return (
    <Chapter
      id="destinations"
      locale={locale}
      title={words.home.destinationsTitle}
      text={
        <Phrase
          text={words.home.destinationsText}
          values={{
            year,
            latest: periodName(latestTop.figure.period.code, locale),
            destination: codeName('area', latestTop.code, locale),
            share: <Figure figure={latestTop.share} locale={locale} form="text" />,
          }}
        />
      }
    >
      <BarFigure
        id="by-destination"
        spec={{
          locale,
          unit: top.figure.unit.id,
          bars: shown.map((place, at) => barOf(place, at === 0, locale)),
          rest: {
            name: fill(words.charts.destinationsRest, { count: formatNumber(rest.length, locale) }),
            value: rest.reduce((all, { figure }) => all + figure.value, 0),
          },
        }}
        more={rest.map((place) => barOf(place, false, locale))}
        title={
          <Phrase
            text={words.charts.destinationsTitle}
            values={{ share: <Figure figure={top.share} locale={locale} form="text" />, year, destination }}
          />
        }
        subtitle={fill(words.charts.destinationsSubtitle, { year })}
        note={words.charts.destinationsNote}
      />
    </Chapter>
  )
}

const barOf = ({ code, figure, share }: Destination, emphasis: boolean, locale: Locale): Bar => ({
  id: code,
  name: codeName('area', code, locale),
  figure,
  share,
  emphasis,
})
