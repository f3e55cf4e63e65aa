import styles from './explore.module.css'

interface ListSearchProps {
  /** The id of the list; its entries carry their words. */
  readonly list: string
  readonly label: string
  readonly found: string
}

/** Narrows a list that is on the page to the entries that hold every word typed (behaviours/narrow-list.ts). */
export const ListSearch = ({ list, label, found }: ListSearchProps) => (
  <search className={`${styles.find} ${styles.withScript}`}>
    <label className={styles.field}>
      <span>{label}</span>
      <input type="search" autoComplete="off" aria-controls={list} data-narrows={list} />
    </label>
    <p className="small muted" role="status" data-found={found} />
  </search>
)
