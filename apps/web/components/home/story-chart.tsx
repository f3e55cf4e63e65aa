import type { Chart } from '@exodus/core/story'
import { BarFigure } from '@/components/chart/bar-figure'
import { DotFigure } from '@/components/chart/dot-figure'
import { LineFigure } from '@/components/chart/line-figure'
import { ProjectionFigure } from '@/components/chart/projection-figure'
import { projectionSummary } from '@/components/projection/projection-summary'
import { Sentence } from '@/components/text/sentence'
import type { Locale } from '@/lib/locale'
import { drawingOf } from '@/lib/story/drawing'
import type { StoryMap } from '@/lib/story/passport-map'
import { subtitleOf } from '@/lib/story/subtitle'
import { messagesIn } from '@/messages'
import { PassportMap } from './passport-map'

interface StoryChartProps {
  readonly id: string
  readonly chart: Chart
  /** Ids of figures that the text names. */
  readonly named: ReadonlySet<string>
  /** Where its figures are of places, the map of them. */
  readonly map?: StoryMap | undefined
  readonly locale: Locale
}

/** The chart of a section, its finding for a title. */
export function StoryChart({ id, chart, named, map, locale }: StoryChartProps) {
  if (map) return <PassportMap id={`${id}-chart`} map={map} of={chart} locale={locale} />
  const drawing = drawingOf(chart, locale, named)
  const shared = {
    id: `${id}-chart`,
    title: <Sentence of={chart.title} locale={locale} />,
    subtitle: subtitleOf(chart, locale),
    level: 4,
  } as const
  switch (drawing.kind) {
    case 'bars':
      return <BarFigure {...shared} spec={drawing.spec} />
    case 'dots':
      return <DotFigure {...shared} spec={drawing.spec} />
    case 'fan':
      return (
        <ProjectionFigure {...shared} spec={drawing.spec} summary={projectionSummary(drawing.spec)} note="" />
      )
    case 'lines':
    case 'areas': {
      const { spec } = drawing
      const note = spec.groupNames === undefined ? '' : messagesIn(locale).charts.departuresNote
      return <LineFigure {...shared} spec={spec} form={drawing.kind} note={note} />
    }
  }
}
