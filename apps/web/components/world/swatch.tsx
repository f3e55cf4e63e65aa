import styles from './world.module.css'

/** The fill of a class, for a key. */
export const Swatch = ({ fill }: { readonly fill: string }) => (
  <svg viewBox="0 0 22 14" aria-hidden="true" className={styles.map}>
    <rect
      x={0.5}
      y={0.5}
      width={21}
      height={13}
      {...(fill === '' ? { className: styles.nothing } : { 'data-fill': fill })}
    />
  </svg>
)

/** The dotted line, for a key. */
export const DottedLine = () => (
  <svg viewBox="0 0 22 14" aria-hidden="true" className={styles.map}>
    <path d="M1 7H21" className={styles.disputed} />
  </svg>
)
