import type { Figure } from '@exodus/core'
import type { ReactNode } from 'react'
import { BarChart } from '@/components/chart/bar-chart'
import type { BarSpec, LineSpec, Size } from '@/components/chart/chart-types'
import { DotChart } from '@/components/chart/dot-chart'
import type { DotSpec } from '@/components/chart/dot-layout'
import { LineChart } from '@/components/chart/line-chart'
import { messagesIn } from '@/messages'

type AnyDrawing =
  | { readonly kind: 'lines'; readonly spec: LineSpec }
  | { readonly kind: 'bars'; readonly spec: BarSpec }
  | { readonly kind: 'dots'; readonly spec: DotSpec }

/** In a picture nothing is read out: its description stands beside it. */
export const LABELS = { titleId: '', summaryId: '' } as const

const ROW = 34

/** As many of the first rows as a picture has height for. */
export const rowsFitting = <T,>(rows: readonly T[], { height }: Size): readonly T[] =>
  rows.slice(0, Math.max(1, Math.floor(height / ROW)))

/** A chart of a page in the size of a picture. */
export function drawn(drawing: AnyDrawing, size: Size): ReactNode {
  const shared = { size, words: messagesIn(drawing.spec.locale).charts, ...LABELS }
  if (drawing.kind === 'lines') return <LineChart spec={drawing.spec} {...shared} />
  if (drawing.kind === 'bars') {
    const { rest: _, ...spec } = drawing.spec
    return <BarChart spec={{ ...spec, bars: rowsFitting(spec.bars, size) }} {...shared} />
  }
  return <DotChart spec={{ ...drawing.spec, rows: rowsFitting(drawing.spec.rows, size) }} {...shared} />
}

/** The figures that a chart draws. */
export function figuresIn(drawing: AnyDrawing): Figure[] {
  if (drawing.kind === 'lines')
    return drawing.spec.series.flatMap(({ points }) => points.map(({ figure }) => figure))
  if (drawing.kind === 'bars') return drawing.spec.bars.map(({ figure }) => figure)
  return drawing.spec.rows.flatMap(({ marks }) => marks)
}
