import { links } from '@/lib/links'
import { punctuation } from '@/lib/punctuation'
import type { Messages } from '@/messages'
import { barLayout, type PlacedBar } from './bar-layout'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import { ChartSvg, Points, Silent } from './chart-svg'
import type { BarSpec, Size } from './chart-types'
import { round, SvgText } from './svg-text'

interface BarChartProps {
  readonly spec: BarSpec
  readonly size: Size
  readonly titleId: string
  readonly summaryId: string
  readonly words: Messages['charts']
}

/** A bar chart as SVG, from zero, longest first; mirrored in Urdu. */
export function BarChart({ spec, size, titleId, summaryId, words }: BarChartProps) {
  const { bars, width, height, rtl, zero, negative } = barLayout(spec, size)
  return (
    <ChartSvg width={width} height={height} titleId={titleId} summaryId={summaryId}>
      <Points label={words.points}>
        {bars.map(({ bar, x, y, width: length, height: thick }, at) =>
          bar === null ? (
            <Block key="rest" x={x} y={y} width={length} height={thick} tone="rest" />
          ) : (
            <a
              key={bar.id}
              href={links.figure(spec.locale, bar.figure.id ?? '')}
              data-figure={bar.figure.id}
              data-point=""
              data-key={bar.id}
              tabIndex={at === 0 ? 0 : -1}
              aria-label={`${bar.name}${punctuation[spec.locale].comma}${pointName(bar.figure, null, spec.locale)}`}
            >
              <rect y={y - 7} width={width} height={thick + 14} />
              <Block x={x} y={y} width={length} height={thick} tone={bar.emphasis ? 'main' : 'context'} />
            </a>
          ),
        )}
      </Points>
      <Silent className={styles.labels}>
        {bars.map((placed) => (
          <BarText key={placed.bar?.id ?? 'rest'} placed={placed} rtl={rtl} narrow={size.narrow} />
        ))}
      </Silent>
      {size.narrow && !negative ? null : (
        <line x1={round(zero)} x2={round(zero)} y1={0} y2={height} className={styles.zero} />
      )}
    </ChartSvg>
  )
}

interface BlockProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: 'main' | 'context' | 'rest'
}

const Block = ({ x, y, width, height, tone }: BlockProps) => (
  <rect
    x={round(x)}
    y={round(y)}
    width={round(width)}
    height={height}
    className={styles.bar}
    data-tone={tone}
  />
)

interface BarTextProps {
  readonly placed: PlacedBar
  readonly rtl: boolean
  readonly narrow: boolean
}

function BarText({ placed, rtl, narrow }: BarTextProps) {
  const { name, nameX, nameY, y, height, value, valueX } = placed
  const start = rtl ? 'right' : 'left'
  const end = rtl ? 'left' : 'right'
  return (
    <>
      {name.map((line, at) => (
        <SvgText key={line} x={nameX} y={nameY + at * 18} side={narrow ? start : end} rtl={rtl}>
          {line}
        </SvgText>
      ))}
      <SvgText x={valueX} y={y + height / 2 + 5} side={start} rtl={rtl} className={styles.barValue}>
        {value}
      </SvgText>
    </>
  )
}
