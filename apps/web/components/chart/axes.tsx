import styles from './chart.module.css'
import { Silent } from './chart-svg'
import type { LineLayout } from './line-types'
import { round, SvgText } from './svg-text'

interface AxesProps {
  readonly layout: Pick<LineLayout, 'plot' | 'yTicks' | 'xTicks' | 'size'>
  readonly rtl: boolean
}

/** Hairlines with their values, and the names of the places along the bottom. */
export function Axes({ layout, rtl }: AxesProps) {
  const { plot, yTicks, xTicks, size } = layout
  return (
    <Silent>
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
    </Silent>
  )
}
