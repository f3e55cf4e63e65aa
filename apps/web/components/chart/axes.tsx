import styles from './chart.module.css'
import { Silent } from './chart-svg'
import type { LineLayout } from './line-types'
import { round, SvgText } from './svg-text'

interface AxesProps {
  readonly layout: Pick<LineLayout, 'plot' | 'yTicks' | 'xTicks' | 'size'>
  readonly rtl: boolean
}

/** Hairlines with their values, and the names of the places along the bottom. */
export function Axes(props: AxesProps) {
  return (
    <>
      <Hairlines layout={props.layout} />
      <AxisTexts {...props} />
    </>
  )
}

/** The lines of the value axis, which lie below what is drawn. */
export function Hairlines({ layout: { plot, yTicks } }: Pick<AxesProps, 'layout'>) {
  return (
    <Silent>
      {yTicks.map(({ y, text }) => (
        <line key={text} x1={plot.left} x2={plot.right} y1={round(y)} y2={round(y)} className={styles.grid} />
      ))}
    </Silent>
  )
}

/** The texts of both axes; on phones they stand inside the drawing, so they lie above its lines. */
export function AxisTexts({ layout: { plot, yTicks, xTicks, size }, rtl }: AxesProps) {
  return (
    <Silent>
      {yTicks.map(({ y, text }) => (
        <SvgText
          key={text}
          x={size.narrow ? plot.left : plot.left - 8}
          y={size.narrow ? y - 4 : y + 5}
          side={size.narrow ? 'left' : 'right'}
          rtl={rtl}
          className={styles.tick}
        >
          {text}
        </SvgText>
      ))}
      {xTicks.map(({ x, text }) => (
        <SvgText key={text} x={x} y={plot.bottom + 20} side="middle" rtl={rtl} className={styles.tick}>
          {text}
        </SvgText>
      ))}
    </Silent>
  )
}
