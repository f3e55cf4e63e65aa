import type { Dataset, Evidence, Figure as FigureValue } from '@exodus/core'
import { BarFigure } from '@/components/chart/bar-figure'
import type { ChartSeries } from '@/components/chart/chart-types'
import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import type { Description } from '@/lib/catalogue'
import { breakYears, figuresOf, outermost } from '@/lib/dataset-page'
import type { Slice } from '@/lib/default-slice'
import { undrawn } from '@/lib/featured-codes'
import { periodName, shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeListOf, dimensionName, nameIn } from '@/lib/names'
import { punctuation } from '@/lib/punctuation'
import { fill, messagesIn } from '@/messages'

interface DatasetChartProps {
  readonly evidence: Evidence
  readonly dataset: Dataset
  readonly description: Description
  readonly slice: Slice
  readonly locale: Locale
}

const SHOWN_BARS = 12

/** The chart of a dataset's page, chosen by the shape of its data; when none makes sense it says so. */
export function DatasetChart(props: DatasetChartProps) {
  const words = messagesIn(props.locale).charts
  if (props.slice.kind === 'lines') return <Lines {...props} slice={props.slice} />
  if (props.slice.kind === 'bars') return <Bars {...props} slice={props.slice} />
  return (
    <p className="ui muted">
      {words.none}
      {punctuation[props.locale].stop}
      {undrawn.includes(props.dataset.id) ? words.noneUnlike : words.noneFew}
    </p>
  )
}

function Lines({
  evidence,
  dataset,
  description,
  slice,
  locale,
}: DatasetChartProps & { readonly slice: Slice & { kind: 'lines' } }) {
  const words = messagesIn(locale).charts
  const { open, fixed, codes } = slice
  const lists = open === null ? [''] : codes
  const series = lists
    .map((code) => {
      const name = open === null ? description.measure.title[locale] : nameIn(dataset.id, open, code, locale)
      return seriesOf(
        code,
        name,
        figuresOf(evidence, dataset, open === null ? fixed : { ...fixed, [open]: code }),
      )
    })
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => lastValue(b) - lastValue(a))
  const leading = series.reduce<ChartSeries | undefined>(latestOf, undefined)
  const figures = leading?.points.map(({ figure }) => figure) ?? []
  const [first] = figures
  const last = figures.at(-1)
  if (!first || !last) return null
  // Of ranks, up and down say the opposite of what they seem to.
  const isRank = last.unit.id.startsWith('rank')
  const trend = isRank
    ? words.fromTo
    : last.value > first.value
      ? words.up
      : last.value < first.value
        ? words.down
        : words.level
  return (
    <LineFigure
      id="dataset-chart"
      level={3}
      spec={{
        locale,
        unit: last.unit.id,
        series,
        breaks: breakYears(description, fixed).map((year) => ({ at: Number(year), word: words.break })),
      }}
      title={
        <Phrase
          text={series.length > 1 ? words.seriesTitle : trend}
          values={{
            name: leading?.name,
            first: <Figure figure={first} locale={locale} form="text" />,
            from: shortPeriod(first.period.code, locale),
            last: <Figure figure={last} locale={locale} form="text" />,
            to: shortPeriod(last.period.code, locale),
            value: <Figure figure={last} locale={locale} form="text" />,
            period: shortPeriod(last.period.code, locale),
          }}
        />
      }
      subtitle={subtitleOf(description, last, fixed, locale)}
    />
  )
}

/** Of two series the one that is published further; of equals the first, which is the larger. */
function latestOf(best: ChartSeries | undefined, one: ChartSeries): ChartSeries {
  return best === undefined || (one.points.at(-1)?.at ?? 0) > (best.points.at(-1)?.at ?? 0) ? one : best
}

const lastValue = ({ points }: ChartSeries): number => points.at(-1)?.figure.value ?? 0

function Bars({
  evidence,
  dataset,
  description,
  slice,
  locale,
}: DatasetChartProps & { readonly slice: Slice & { kind: 'bars' } }) {
  const words = messagesIn(locale).charts
  const { open, fixed, period } = slice
  const codeList = codeListOf(dataset.id, open)
  const codeOf = (figure: FigureValue): string =>
    figure.lineage.operation === 'observation' ? (figure.lineage.key[open] ?? '') : ''
  const figures = figuresOf(evidence, dataset, fixed, { period })
  const parts = new Set(outermost(codeList, figures.map(codeOf)))
  const bars = figures
    .filter((figure) => parts.has(codeOf(figure)))
    .sort((a, b) => b.value - a.value)
    .map((figure, at) => ({
      id: codeOf(figure),
      name: nameIn(dataset.id, open, codeOf(figure), locale),
      figure,
      emphasis: at === 0,
    }))
  const [first] = bars
  if (!first) return null
  return (
    <BarFigure
      id="dataset-chart"
      level={3}
      spec={{ locale, unit: first.figure.unit.id, bars: bars.slice(0, SHOWN_BARS) }}
      more={bars.slice(SHOWN_BARS)}
      title={
        <Phrase
          text={words.leads}
          values={{
            name: first.name,
            value: <Figure figure={first.figure} locale={locale} form="text" />,
            period: shortPeriod(period, locale),
          }}
        />
      }
      subtitle={`${subtitleOf(description, first.figure, fixed, locale)} · ${shortPeriod(period, locale)}`}
      note={bars.length > SHOWN_BARS ? words.largestOnly : ''}
    />
  )
}

/** Measure, unit, and the codes that the chart is restricted to. */
function subtitleOf(
  description: Description,
  figure: FigureValue,
  fixed: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const words = messagesIn(locale).charts
  const shown = Object.entries(fixed)
    .filter(([dimension]) => description.constants[dimension] === undefined)
    .map(
      ([dimension, code]) =>
        `${dimensionName(dimension, locale)}: ${nameIn(description.id, dimension, code, locale)}`,
    )
  const unit = unitName(figure.unit.id, locale)
  return [
    fill(words.measured, { measure: description.measure.title[locale], unit }),
    ...(shown.length ? [shown.join(' · ')] : []),
    // Whose fiscal year it is stands here once; labels leave it out.
    ...(figure.period.kind === 'fiscal-year' ? [periodName(figure.period.code, locale)] : []),
  ].join(' · ')
}
