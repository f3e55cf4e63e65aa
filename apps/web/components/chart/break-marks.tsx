import styles from './chart.module.css'
import { Silent } from './chart-svg'
import type { LineLayout } from './line-types'
import { round, SvgText } from './svg-text'

interface BreakMarksProps {
  readonly layout: Pick<LineLayout, 'marks' | 'plot'>
  readonly rtl: boolean
}

/** Where a series breaks: a thin upright line, with a word where there is room. */
export function BreakMarks({ layout: { marks, plot }, rtl }: BreakMarksProps) {
  return marks.map(({ x, word, side }) => (
    <Silent key={x}>
      <line x1={round(x)} x2={round(x)} y1={plot.top - 8} y2={plot.bottom} className={styles.mark} />
      {word === '' ? null : (
        <SvgText
          x={x + (side === 'right' ? 5 : -5)}
          y={plot.top}
          side={side === 'right' ? 'left' : 'right'}
          rtl={rtl}
          className={styles.markWord}
        >
          {word}
        </SvgText>
      )}
    </Silent>
  ))
}
