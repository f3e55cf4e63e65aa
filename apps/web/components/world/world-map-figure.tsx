import { ChartFrame } from '@/components/chart/chart-frame'
import { pointName } from '@/components/chart/chart-point'
import { sourcesOf } from '@/components/chart/chart-sources'
import { Figure } from '@/components/figure/figure'
import { FigureRange } from '@/components/figure/figure-range'
import { Phrase } from '@/components/text/phrase'
import { formatFigure, formatNumber, listOf, shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { atlas } from '@/lib/world/atlas'
import { classesOf, type MapClass } from '@/lib/world/classes'
import { FEWEST_DECISIONS, type FiguresByPlace, type MapMeasure } from '@/lib/world/measures'
import { fill, messagesIn } from '@/messages'
import { MapKey } from './map-key'
import { PlaceTable } from './place-table'
import { Swatch } from './swatch'
import { WorldMap } from './world-map'

const ID = 'world-map'
const HOME = 'PAK'
const NAMED = 5

interface WorldMapFigureProps {
  readonly measure: MapMeasure
  readonly figures: FiguresByPlace
  readonly locale: Locale
}

/** The map of the world by one measure, with its key, sources, summary and table. */
export function WorldMapFigure({ measure, figures, locale }: WorldMapFigureProps) {
  const words = messagesIn(locale)
  const onMap = new Set(atlas().shapes.map(({ code }) => code))
  const lines = [...figures]
    .filter(([code]) => onMap.has(code))
    .map(([code, figure]) => ({ code, name: codeName('area', code, locale), figure }))
    .sort((a, b) => b.figure.value - a.figure.value)
  const [first] = lines
  if (!first) return null
  const all = lines.map(({ figure }) => figure)
  const { classes, rankOf } = classesOf(all)
  const period = shortPeriod(first.figure.period.code, locale)
  const areas = new Map([
    [HOME, { fill: 'home', name: codeName('area', HOME, locale) }],
    ...lines.map(
      ({ code, name, figure }) =>
        [
          code,
          {
            fill: String(rankOf(figure)),
            name: pointName(figure, name, locale),
            ...(figure.id === undefined ? {} : { figureId: figure.id }),
          },
        ] as const,
    ),
  ])
  const { title, subtitle, note } = words.world.measures[measure]
  return (
    <ChartFrame
      id={ID}
      level={2}
      title={
        <Phrase
          text={title}
          values={{
            name: first.name,
            value: <Figure figure={first.figure} locale={locale} form="text" />,
            period,
          }}
        />
      }
      subtitle={fill(subtitle, { period, least: formatNumber(FEWEST_DECISIONS, locale) })}
      wide={
        <WorldMap
          areas={areas}
          home={HOME}
          titleId={`${ID}-title`}
          summaryId={`${ID}-summary`}
          label={words.world.links}
          locale={locale}
        />
      }
      keys={[]}
      legend={<ClassKey classes={classes} hasHome={figures.has(HOME)} locale={locale} />}
      note={[note, words.world.classes, words.world.disputed].join(' ')}
      sources={sourcesOf(all, locale)}
      summary={fill(words.world.summary, {
        count: formatNumber(lines.length, locale),
        largest: listOf(
          lines
            .slice(0, NAMED)
            .map(({ name, figure }) => `${name} (${formatFigure(figure, locale, 'text')})`),
          locale,
        ),
      })}
      table={<PlaceTable lines={lines} locale={locale} />}
      words={words}
    />
  )
}

interface ClassKeyProps {
  readonly classes: readonly MapClass[]
  /** Whether the home has a class of its own; if not it is filled apart. */
  readonly hasHome: boolean
  readonly locale: Locale
}

/** The classes from the lowest to the highest, each by its own lowest and highest figure. */
function ClassKey({ classes, hasHome, locale }: ClassKeyProps) {
  return (
    <MapKey withHome={!hasHome} locale={locale}>
      {classes.map(({ rank, lowest, highest }) => (
        <li key={rank}>
          <Swatch fill={String(rank)} />
          <span>
            <FigureRange lowest={lowest} highest={highest} locale={locale} />
          </span>
        </li>
      ))}
    </MapKey>
  )
}
