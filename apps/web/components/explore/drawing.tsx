import { AreaChart } from '@/components/chart/area-chart'
import { BarChart } from '@/components/chart/bar-chart'
import type { DrawingProps } from '@/components/chart/chart-svg'
import type { BarSpec, LineSpec, Size } from '@/components/chart/chart-types'
import { DistrictChart } from '@/components/chart/district-chart'
import { LineChart } from '@/components/chart/line-chart'
import { MultiplesChart } from '@/components/chart/multiples-chart'
import { ScatterChart } from '@/components/chart/scatter-chart'
import type { ScatterSpec } from '@/components/chart/scatter-layout'
import { SlopeChart } from '@/components/chart/slope-chart'
import { WorldChart } from '@/components/chart/world-chart'
import { NARROW_MAP, WIDE_MAP } from '@/components/districts/district-map'
import type { Exploration } from '@/lib/explore/explore'
import { shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { punctuation } from '@/lib/punctuation'
import { messagesIn } from '@/messages'
import { mapSpec } from './map-spec'

interface ExploreDrawingProps extends DrawingProps {
  readonly exploration: Exploration
  readonly size: Size
  readonly locale: Locale
  /** Whether nothing stands around it. */
  readonly isFile?: boolean
}

/** The chart of an exploration: the same for the page, for embedding and for files. */
export function ExploreDrawing({ exploration, size, locale, isFile, ...ids }: ExploreDrawingProps) {
  const { charts: words, world } = messagesIn(locale)
  const shared = { size, words, ...ids }
  const { chart } = exploration
  if (chart === 'bar') return <BarChart spec={barSpec(exploration, locale)} {...shared} />
  const map = chart === 'map' ? mapSpec(exploration, locale) : null
  if (map?.list === 'district') {
    return <DistrictChart spec={map} {...shared} size={size.narrow ? NARROW_MAP : WIDE_MAP} />
  }
  if (map) return <WorldChart spec={map} {...shared} {...(isFile ? { keyWords: world } : {})} />
  if (chart === 'scatter') return <ScatterChart spec={scatterSpec(exploration, locale)} {...shared} />
  const spec = lineSpec(exploration, locale)
  if (chart === 'area') return <AreaChart spec={spec} {...shared} />
  if (chart === 'slope') return <SlopeChart spec={spec} {...shared} />
  if (chart === 'multiples') return <MultiplesChart spec={spec} {...shared} />
  return <LineChart spec={spec} {...shared} />
}

const logScale = ({ asked, logAllowed }: Exploration): { scale?: 'log' } =>
  asked.scale === 'log' && logAllowed ? { scale: 'log' } : {}

/** The exploration as lines. */
export function lineSpec(exploration: Exploration, locale: Locale): LineSpec {
  const { unit, series, breaks } = exploration
  const places = series.flatMap(({ points }) => points.map(({ at }) => at))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return {
    locale,
    unit,
    series,
    breaks: breaks.filter(({ at }) => at >= first && at <= last),
    ...logScale(exploration),
  }
}

/** The exploration as bars: one for each series, or one for each period where there is one series. */
export function barSpec(
  { unit, series, shown }: Pick<Exploration, 'unit' | 'series' | 'shown'>,
  locale: Locale,
): BarSpec {
  const bars =
    shown === null
      ? series.flatMap(({ points }) =>
          points.map(({ figure }, at) => ({
            id: figure.id ?? '',
            name: shortPeriod(figure.period.code, locale),
            figure,
            emphasis: at === points.length - 1,
          })),
        )
      : series.flatMap(({ id, name, points: [point] }, at) =>
          point ? [{ id, name, figure: point.figure, emphasis: at === 0 }] : [],
        )
  return { locale, unit, bars: shown === null ? bars.slice(-MOST_PERIODS) : bars }
}

const MOST_PERIODS = 30

/** The exploration as dots of two measures. */
export function scatterSpec(exploration: Exploration, locale: Locale): ScatterSpec {
  const { subject, against, dots } = exploration
  const [first] = dots
  const withUnit = (name: string, unit: string | undefined): string =>
    unit === undefined ? name : `${name}${punctuation[locale].comma}${unitName(unit, locale)}`
  return {
    locale,
    xName: withUnit(against?.name ?? '', first?.x.unit.id),
    yName: withUnit(subject.measure[locale], first?.y.unit.id),
    dots,
    ...logScale(exploration),
  }
}
