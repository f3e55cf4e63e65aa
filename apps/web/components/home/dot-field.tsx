import { fieldPath } from './dot-places'
import styles from './home.module.css'

interface DotFieldProps {
  /** Dots that are filled, and dots in all: the rest is drawn hollow. */
  readonly filled: number
  readonly all: number
  readonly label: string
}

const WIDE_COLUMNS = 64
const NARROW_COLUMNS = 26

/** A field of dots, one for every thousand people: the latest year filled, what the record year had more of hollow. */
export function DotField({ filled, all, label }: DotFieldProps) {
  return (
    <div className={styles.field} role="img" aria-label={label}>
      <Field columns={WIDE_COLUMNS} filled={filled} all={all} className={styles.fieldWide} />
      <Field columns={NARROW_COLUMNS} filled={filled} all={all} className={styles.fieldNarrow} />
    </div>
  )
}

interface FieldProps extends Omit<DotFieldProps, 'label'> {
  readonly columns: number
  readonly className: string | undefined
}

function Field({ columns, filled, all, className }: FieldProps) {
  const rows = Math.ceil(all / columns)
  return (
    <svg viewBox={`0 0 ${columns * 10} ${rows * 10}`} className={className} aria-hidden="true">
      <path d={fieldPath(0, filled, columns)} className={styles.dots} />
      <path d={fieldPath(filled, all, columns)} className={styles.hollowDots} />
      <path d={fieldPath(filled, all, columns)} className={styles.holes} />
    </svg>
  )
}
