import type { Messages } from '@/messages'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg, type DrawingProps, Points, Silent } from './chart-svg'
import type { LineSpec, Size } from './chart-types'
import { LINE_GAP } from './line-types'
import { PointLink } from './point-link'
import { toneOf } from './series-tone'
import { type SlopeEnd, slopeLayout } from './slope-layout'
import { round, SvgText } from './svg-text'

interface SlopeChartProps extends DrawingProps {
  readonly spec: LineSpec
  readonly size: Size
  readonly words: Messages['charts']
}

/** Then and now, a line for each series. */
export function SlopeChart({ spec, size, titleId, summaryId, words }: SlopeChartProps) {
  const { left, right, top, bottom, periods, slopes } = slopeLayout(spec, size)
  const rtl = spec.locale === 'ur'
  const sides = [left, right] as const
  const ends = slopes.flatMap(({ series, from, to }) => [
    { series, end: from, x: left },
    { series, end: to, x: right },
  ])
  return (
    <ChartSvg width={size.width} height={size.height} titleId={titleId} summaryId={summaryId}>
      <Silent>
        {sides.map((x, at) => (
          <g key={x}>
            <line x1={round(x)} x2={round(x)} y1={top - 12} y2={bottom} className={styles.grid} />
            <SvgText x={x} y={top - 22} side="middle" rtl={rtl} className={styles.tick}>
              {periods[at]}
            </SvgText>
          </g>
        ))}
        {slopes.map(({ series, from, to }) => (
          <path
            key={series}
            d={`M${round(left)},${round(from.y)}L${round(right)},${round(to.y)}`}
            className={styles.firm}
            data-series={toneOf(series)}
          />
        ))}
      </Silent>
      <Points label={words.points}>
        {ends.map(({ series, end, x }, at) => (
          <g key={end.point.figure.id} data-series={toneOf(series)}>
            <PointLink
              figure={end.point.figure}
              x={x}
              y={end.y}
              label={pointName(end.point.figure, spec.series[series]?.name ?? '', spec.locale)}
              locale={spec.locale}
              certainty={end.point.certainty}
              dot
              current={at === ends.length - 1}
            />
          </g>
        ))}
      </Points>
      <Silent className={styles.labels}>
        {slopes.flatMap(({ series, from, to }) => [
          <EndText key={`${series}<`} end={from} x={left - 10} side="right" series={series} rtl={rtl} />,
          <EndText key={`${series}>`} end={to} x={right + 10} side="left" series={series} rtl={rtl} />,
        ])}
      </Silent>
    </ChartSvg>
  )
}

interface EndTextProps {
  readonly end: SlopeEnd
  readonly x: number
  readonly side: 'left' | 'right'
  readonly series: number
  readonly rtl: boolean
}

const EndText = ({ end, x, side, series, rtl }: EndTextProps) =>
  end.lines.map((text, at) => (
    <SvgText key={text} x={x} y={end.labelY + at * LINE_GAP} side={side} rtl={rtl} className={styles.name}>
      <tspan data-series={toneOf(series)}>{text}</tspan>
    </SvgText>
  ))
