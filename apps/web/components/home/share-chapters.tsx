import type { Figure as FigureValue } from '@exodus/core'
import { parsePeriod } from '@exodus/core/period'
import type { BreakMark } from '@/components/chart/chart-types'
import { LineFigure } from '@/components/chart/line-figure'
import { middleOf, seriesOf } from '@/components/chart/points'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import { descriptionOf } from '@/lib/catalogue'
import type { HomeChapter } from '@/lib/claims/subjects'
import { periodName } from '@/lib/format'
import type { HomeFigures } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import { Chapter } from './chapter'

interface ChapterProps {
  readonly home: HomeFigures
  readonly locale: Locale
  readonly words: Messages
}

/** Who: the share of the upper skill levels, cut where the levels were redrawn. */
export function SkillChapter({ home, locale, words }: ChapterProps) {
  return (
    <ShareChapter
      id="skill"
      figures={home.skill}
      breaks={breaksOf('departures-by-skill', words.charts.redefined)}
      title={words.home.skillTitle}
      text={words.home.skillChapterText}
      chartTitle={words.charts.skillTitle}
      subtitle={words.charts.skillSubtitle}
      note={words.charts.skillNote}
      locale={locale}
    />
  )
}

/** The doors ahead: refusals of short visits to Europe. */
export function DoorsChapter({ home, locale, words }: ChapterProps) {
  return (
    <ShareChapter
      id="doors"
      figures={home.refusal}
      breaks={[]}
      title={words.home.doorsTitle}
      text={words.home.doorsText}
      chartTitle={words.charts.doorsTitle}
      subtitle={words.charts.doorsSubtitle}
      note={words.charts.doorsNote}
      locale={locale}
    />
  )
}

interface ShareChapterProps {
  readonly id: HomeChapter
  readonly figures: readonly FigureValue[]
  readonly breaks: readonly BreakMark[]
  readonly title: string
  readonly text: string
  readonly chartTitle: string
  readonly subtitle: string
  readonly note: string
  readonly locale: Locale
}

function ShareChapter({
  id,
  figures,
  breaks,
  title,
  text,
  chartTitle,
  subtitle,
  note,
  locale,
}: ShareChapterProps) {
  const [first] = figures
  const last = figures.at(-1)
  if (!first || !last) return null
  const years = { from: periodName(first.period.code, locale), to: periodName(last.period.code, locale) }
  const values = {
    share: <Figure figure={last} locale={locale} form="text" />,
    year: years.to,
    firstShare: <Figure figure={first} locale={locale} form="text" />,
    firstYear: years.from,
  }
  return (
    <Chapter id={id} locale={locale} title={title} text={<Phrase text={text} values={values} />}>
      <LineFigure
        id={`${id}-share`}
        spec={{ locale, unit: last.unit.id, series: [seriesOf(id, last.label[locale], figures)], breaks }}
        title={<Phrase text={chartTitle} values={values} />}
        subtitle={fill(subtitle, years)}
        note={note}
      />
    </Chapter>
  )
}

/** The breaks that a dataset describes, one mark a year; the word stands at the first only, the mark at each. */
function breaksOf(dataset: string, word: string): BreakMark[] {
  const years = new Set(descriptionOf(dataset)?.breaks.map(({ period }) => period))
  return [...years].sort().map((period) => ({ at: middleOf(parsePeriod(period)) - 0.5, word }))
}
