import { ChartFrame, type ChartKey } from '@/components/chart/chart-frame'
import { sourcesOf } from '@/components/chart/chart-sources'
import { NARROW, WIDE } from '@/components/chart/chart-types'
import { keysOf } from '@/components/chart/line-figure'
import { Figure } from '@/components/figure/figure'
import { Phrase } from '@/components/text/phrase'
import type { Exploration } from '@/lib/explore/explore'
import { findingOf, notesOf, subtitleOf } from '@/lib/explore/finding'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import { ExploreDrawing, lineSpec } from './drawing'
import { ExploreTable } from './explore-table'
import { MapLegend } from './map-legend'
import { mapSpec } from './map-spec'
import { summaryOf } from './summary'

interface ExploreFigureProps {
  readonly exploration: Exploration
  readonly locale: Locale
  readonly level?: 1 | 2
}

const ID = 'explore-chart'

/** The chart of an exploration with its finding, keys, sources, summary and table. */
export function ExploreFigure({ exploration, locale, level = 2 }: ExploreFigureProps) {
  const words = messagesIn(locale)
  const { chart, series, more } = exploration
  const { text, values } = findingOf(exploration, locale)
  const subtitle = subtitleOf(exploration, locale)
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : <Figure key={name} figure={value} locale={locale} form="text" />,
  ])
  const ids = { titleId: `${ID}-title`, summaryId: `${ID}-summary` }
  const draw = (size: typeof WIDE) =>
    chart === 'table' ? null : (
      <ExploreDrawing exploration={exploration} size={size} locale={locale} {...ids} />
    )
  return (
    <ChartFrame
      id={ID}
      title={<Phrase text={text} values={Object.fromEntries(shown)} />}
      subtitle={subtitle}
      wide={draw(WIDE)}
      // A map of the world has no text that must not shrink.
      {...(exploration.map?.list === 'area' ? {} : { narrow: draw(NARROW) })}
      keys={keysFor(exploration, locale)}
      legend={<MapLegend spec={mapSpec(exploration, locale)} />}
      note={notesOf(exploration, locale).join(' ')}
      sources={sourcesOf(
        series.flatMap(({ points }) => points.map(({ figure }) => figure)),
        locale,
      )}
      summary={summaryOf(exploration, locale)}
      table={
        <ExploreTable
          series={[...series, ...more]}
          exploration={exploration}
          locale={locale}
          caption={fill(words.charts.tableOf, { title: subtitle })}
        />
      }
      words={words}
      level={level === 1 ? 2 : level}
      open={chart === 'table'}
    />
  )
}

/** Keys of marks, and names of series where the drawing does not write them beside its lines. */
function keysFor(exploration: Exploration, locale: Locale): ChartKey[] {
  const { chart } = exploration
  if (chart === 'bar' || chart === 'map' || chart === 'scatter' || chart === 'table') return []
  const keys = keysOf(lineSpec(exploration, locale))
  return chart === 'multiples' ? keys.filter(({ kind }) => kind !== 'series' && kind !== 'rival') : keys
}
