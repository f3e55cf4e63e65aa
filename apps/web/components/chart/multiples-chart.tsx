import type { Messages } from '@/messages'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg, type DrawingProps, Points, Silent } from './chart-svg'
import type { LineSpec, Size } from './chart-types'
import { type MultiplesLayout, multiplesLayout, type Panel } from './multiples-layout'
import { PointLink } from './point-link'
import { round, SvgText } from './svg-text'

interface MultiplesChartProps extends DrawingProps {
  readonly spec: LineSpec
  readonly size: Size
  readonly words: Messages['charts']
}

/** Small charts side by side, all on one scale, so that shapes and sizes can be compared. */
export function MultiplesChart({ spec, size, titleId, summaryId, words }: MultiplesChartProps) {
  const layout = multiplesLayout(spec, size)
  const rtl = spec.locale === 'ur'
  return (
    <ChartSvg width={layout.width} height={layout.height} titleId={titleId} summaryId={summaryId}>
      <Silent>
        {layout.panels.map((panel) => (
          <Ground key={panel.series} panel={panel} layout={layout} rtl={rtl} />
        ))}
      </Silent>
      <Points label={words.points}>
        {layout.panels.flatMap(({ points, series }, panel) =>
          points.map((placed, at) => (
            <PointLink
              key={placed.point.figure.id}
              figure={placed.point.figure}
              x={placed.x}
              y={placed.y}
              label={pointName(placed.point.figure, spec.series[series]?.name ?? '', spec.locale)}
              locale={spec.locale}
              certainty={placed.point.certainty}
              dot={at === points.length - 1}
              current={panel === 0 && at === points.length - 1}
              reach={8}
            />
          )),
        )}
      </Points>
    </ChartSvg>
  )
}

interface GroundProps {
  readonly panel: Panel
  readonly layout: MultiplesLayout
  readonly rtl: boolean
}

/** Name, axis and line of one small chart. */
function Ground({ panel, layout, rtl }: GroundProps) {
  const { plot, strokes, name, nameX, nameY, last } = panel
  const y = layout.yOf(plot)
  const [from, to] = layout.ends
  const start = rtl ? plot.right : nameX
  return (
    <g>
      {name.map((line, at) => (
        <SvgText
          key={line}
          x={start}
          y={nameY + at * 16}
          side={rtl ? 'right' : 'left'}
          rtl={rtl}
          className={styles.panelName}
        >
          {line}
        </SvgText>
      ))}
      {layout.yTicks.map(({ value, text }) => (
        <g key={value}>
          <line
            x1={round(plot.left)}
            x2={round(plot.right)}
            y1={round(y(value))}
            y2={round(y(value))}
            className={styles.grid}
          />
          <SvgText x={plot.left} y={y(value) - 3} side="left" rtl={rtl} className={styles.smallTick}>
            {text}
          </SvgText>
        </g>
      ))}
      <SvgText x={plot.left} y={plot.bottom + 15} side="left" rtl={rtl} className={styles.smallTick}>
        {from}
      </SvgText>
      <SvgText x={plot.right} y={plot.bottom + 15} side="right" rtl={rtl} className={styles.smallTick}>
        {to}
      </SvgText>
      {strokes.map(({ d, kind }) => (
        <path key={d} d={d} className={styles[kind]} />
      ))}
      {last === null ? null : (
        <SvgText x={last.x} y={last.y - 9} side="right" rtl={rtl} className={styles.smallValue}>
          {last.text}
        </SvgText>
      )}
    </g>
  )
}
