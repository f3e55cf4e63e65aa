import type { Messages } from '@/messages'
import { areaLayout } from './area-layout'
import { Axes } from './axes'
import { BreakMarks } from './break-marks'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg, type DrawingProps, Points, Silent } from './chart-svg'
import type { LineSpec, Size } from './chart-types'
import { isNamed } from './line-points'
import { LINE_GAP } from './line-types'
import { PointLink } from './point-link'
import { toneOf } from './series-tone'
import { SvgText } from './svg-text'

interface AreaChartProps extends DrawingProps {
  readonly spec: LineSpec
  readonly size: Size
  readonly words: Messages['charts']
}

/** Parts stacked to their whole over time. Time runs from left to right in both languages. */
export function AreaChart({ spec, size, titleId, summaryId, words }: AreaChartProps) {
  const layout = areaLayout(spec, size)
  const rtl = spec.locale === 'ur'
  const last = layout.points.at(-1)
  return (
    <ChartSvg width={size.width} height={size.height} titleId={titleId} summaryId={summaryId}>
      <Silent drawn>
        {layout.areas.map(({ d, series }) => (
          <path key={`${series}${d}`} d={d} className={styles.layer} data-series={toneOf(series)} />
        ))}
      </Silent>
      <Axes layout={layout} rtl={rtl} />
      <BreakMarks layout={layout} rtl={rtl} />
      <Points label={words.points}>
        {layout.points.map((placed) => (
          <g key={placed.point.figure.id} data-series={toneOf(placed.series)}>
            <PointLink
              figure={placed.point.figure}
              x={placed.x}
              y={placed.top}
              label={pointName(placed.point.figure, spec.series[placed.series]?.name ?? '', spec.locale)}
              locale={spec.locale}
              certainty={placed.point.certainty}
              dot={placed.point.certainty === 'provisional'}
              current={placed === last}
              middle={isNamed(placed.point, spec.named) ? (placed.top + placed.bottom) / 2 : undefined}
            />
          </g>
        ))}
      </Points>
      <Silent className={styles.labels}>
        {layout.labels.flatMap(({ series, lines, x, y, side }) =>
          lines.map((text, at) => (
            <SvgText
              key={`${series}${text}`}
              x={x}
              y={y + at * LINE_GAP}
              side={side}
              rtl={rtl}
              className={styles.name}
            >
              <tspan data-series={toneOf(series)}>{text}</tspan>
            </SvgText>
          )),
        )}
      </Silent>
    </ChartSvg>
  )
}
