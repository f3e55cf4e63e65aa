import type { Messages } from '@/messages'
import { AxisTexts, Hairlines } from './axes'
import { BreakMarks } from './break-marks'
import styles from './chart.module.css'
import { ChartPoint } from './chart-point'
import { ChartSvg, Points, Silent } from './chart-svg'
import type { LineSpec, Size } from './chart-types'
import { lineLayout } from './line-layout'
import { LINE_GAP, type LineLayout } from './line-types'
import { toneOf } from './series-tone'
import { round, SvgText } from './svg-text'

interface LineChartProps {
  readonly spec: LineSpec
  readonly size: Size
  readonly titleId: string
  readonly summaryId: string
  readonly words: Messages['charts']
}

/** A line chart as SVG. Time runs from left to right in both languages. */
export function LineChart({ spec, size, titleId, summaryId, words }: LineChartProps) {
  const layout = lineLayout(spec, size)
  const rtl = spec.locale === 'ur'
  const solo = spec.series.length === 1
  return (
    <ChartSvg width={size.width} height={size.height} titleId={titleId} summaryId={summaryId}>
      <Hairlines layout={layout} />
      <Strip layout={layout} />
      <BreakMarks layout={layout} rtl={rtl} />
      <Silent drawn>
        {layout.strokes.map(({ d, kind, series }) => (
          <path key={`${series}${d}`} d={d} className={styles[kind]} data-series={toneOf(series)} />
        ))}
        {layout.spreads.map(({ x, from, to, series }) => (
          <line
            key={`${series},${x}`}
            x1={round(x)}
            x2={round(x)}
            y1={round(from)}
            y2={round(to)}
            className={styles.spread}
            data-series={toneOf(series)}
          />
        ))}
        {layout.rivals.map(({ x, y, series }) => (
          <circle
            key={`${x},${y}`}
            cx={round(x)}
            cy={round(y)}
            r={2.6}
            className={styles.rival}
            data-series={toneOf(series)}
          />
        ))}
      </Silent>
      <AxisTexts layout={layout} rtl={rtl} />
      <Points label={words.points}>
        {spec.series.map(({ id, name }, index) => (
          <g key={id} data-series={toneOf(index)}>
            {layout.points
              .filter(({ series }) => series === index)
              .map((placed) => (
                <ChartPoint
                  key={placed.point.figure.id}
                  placed={placed}
                  layout={layout}
                  locale={spec.locale}
                  name={solo ? null : name}
                  current={placed === layout.points.at(-1)}
                />
              ))}
          </g>
        ))}
      </Points>
      <Silent className={styles.labels}>
        {layout.labels.flatMap(({ series, lines, x, y, side, kind }) =>
          lines.map((text, at) => (
            <SvgText
              key={`${series}${text}`}
              x={x}
              y={y + at * LINE_GAP}
              side={side}
              rtl={rtl}
              className={solo ? styles[kind] : styles.name}
            >
              <tspan data-series={toneOf(series)}>{text}</tspan>
            </SvgText>
          )),
        )}
      </Silent>
    </ChartSvg>
  )
}

/** What is counted in each stretch of time, under the axis; the key above names the strokes. */
function Strip({ layout }: { readonly layout: LineLayout }) {
  const y = layout.plot.bottom + 34
  return (
    <Silent>
      {layout.strip.map(({ from, to, group }) => (
        <line
          key={from}
          x1={round(from + 1)}
          x2={round(to - 1)}
          y1={y}
          y2={y}
          className={styles.strip}
          data-group={group}
        />
      ))}
    </Silent>
  )
}
