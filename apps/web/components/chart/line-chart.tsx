// biome-ignore-all lint/a11y/useSemanticElements: the rule thinks of HTML; inside SVG a role is all there is
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an svg is no interactive element
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a group inside SVG takes no focus
import type { Messages } from '@/messages'
import styles from './chart.module.css'
import { ChartPoint } from './chart-point'
import type { LineSpec, Size } from './chart-types'
import { lineLayout } from './line-layout'
import { LINE_GAP, type LineLayout } from './line-types'
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
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={styles.svg}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
    >
      <Axes layout={layout} rtl={rtl} />
      <Strip layout={layout} />
      {layout.marks.map(({ x, word, side }) => (
        <g key={x} aria-hidden="true">
          <line
            x1={round(x)}
            x2={round(x)}
            y1={layout.plot.top - 8}
            y2={layout.plot.bottom}
            className={styles.mark}
          />
          {word === '' ? null : (
            <SvgText
              x={x + (side === 'right' ? 5 : -5)}
              y={layout.plot.top}
              side={side === 'right' ? 'left' : 'right'}
              rtl={rtl}
              className={styles.markWord}
            >
              {word}
            </SvgText>
          )}
        </g>
      ))}
      <g aria-hidden="true">
        {layout.strokes.map(({ d, kind, series }) => (
          <path key={`${series}${d}`} d={d} className={styles[kind]} data-series={series + 1} />
        ))}
        {layout.rivals.map(({ x, y, series }) => (
          <circle
            key={`${x},${y}`}
            cx={round(x)}
            cy={round(y)}
            r={2.6}
            className={styles.rival}
            data-series={series + 1}
          />
        ))}
      </g>
      <g role="group" aria-label={words.points} data-points="">
        {spec.series.map(({ id, name }, index) => (
          <g key={id} data-series={index + 1}>
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
      </g>
      <g aria-hidden="true" className={styles.labels}>
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
              <tspan data-series={series + 1}>{text}</tspan>
            </SvgText>
          )),
        )}
      </g>
    </svg>
  )
}

function Axes({ layout, rtl }: { readonly layout: LineLayout; readonly rtl: boolean }) {
  const { plot, yTicks, xTicks, size } = layout
  return (
    <g aria-hidden="true">
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={round(y)} y2={round(y)} className={styles.grid} />
          <SvgText
            x={size.narrow ? plot.left : plot.left - 8}
            y={size.narrow ? y - 4 : y + 5}
            side={size.narrow ? 'left' : 'right'}
            rtl={rtl}
            className={styles.tick}
          >
            {text}
          </SvgText>
        </g>
      ))}
      {xTicks.map(({ x, text }) => (
        <SvgText key={text} x={x} y={plot.bottom + 20} side="middle" rtl={rtl} className={styles.tick}>
          {text}
        </SvgText>
      ))}
    </g>
  )
}

/** What is counted in each stretch of time, under the axis; the key above names the strokes. */
function Strip({ layout }: { readonly layout: LineLayout }) {
  const y = layout.plot.bottom + 34
  return (
    <g aria-hidden="true">
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
    </g>
  )
}
