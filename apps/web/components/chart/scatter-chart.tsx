import { formatFigure } from '@/lib/format'
import { punctuation } from '@/lib/punctuation'
import type { Messages } from '@/messages'
import { Axes } from './axes'
import styles from './chart.module.css'
import { ChartSvg, type DrawingProps, Points, Silent } from './chart-svg'
import type { Size } from './chart-types'
import { PointLink } from './point-link'
import { type ScatterDot, type ScatterSpec, scatterLayout } from './scatter-layout'
import { SvgText } from './svg-text'

interface ScatterChartProps extends DrawingProps {
  readonly spec: ScatterSpec
  readonly size: Size
  readonly words: Messages['charts']
}

/** Two measures of the same things against each other. A point opens the value of the upright axis; the table has both. */
export function ScatterChart({ spec, size, titleId, summaryId, words }: ScatterChartProps) {
  const layout = scatterLayout(spec, size)
  const rtl = spec.locale === 'ur'
  const { plot } = layout
  return (
    <ChartSvg width={size.width} height={size.height} titleId={titleId} summaryId={summaryId}>
      <Axes layout={layout} rtl={rtl} />
      <Silent>
        <SvgText x={plot.left} y={14} side="left" rtl={rtl} className={styles.tick}>
          {`↑ ${spec.yName}`}
        </SvgText>
        <SvgText x={plot.right} y={plot.bottom + 42} side="right" rtl={rtl} className={styles.tick}>
          {`${spec.xName} →`}
        </SvgText>
      </Silent>
      <Points label={words.points}>
        {layout.dots.map(({ dot, x, y }, at) => (
          <PointLink
            key={dot.id}
            figure={dot.y}
            x={x}
            y={y}
            label={dotName(dot, spec)}
            locale={spec.locale}
            certainty="firm"
            dot
            current={at === layout.dots.length - 1}
          />
        ))}
      </Points>
      <Silent className={styles.labels}>
        {layout.dots.map(({ dot, label }) =>
          label === null ? null : (
            <SvgText key={dot.id} x={label.x} y={label.y} side={label.side} rtl={rtl}>
              {dot.name}
            </SvgText>
          ),
        )}
      </Silent>
    </ChartSvg>
  )
}

/** What is said of a dot: its name and both of its values. */
const dotName = ({ name, x, y }: ScatterDot, { locale, xName, yName }: ScatterSpec): string =>
  `${name}: ${yName} ${formatFigure(y, locale, 'text')}${punctuation[locale].semicolon}${xName} ${formatFigure(x, locale, 'text')}`
