'use client'

import { useState } from 'react'
import styles from './explore.module.css'

interface ListSearchProps {
  /** The id of the list; its entries carry their words. */
  readonly list: string
  readonly label: string
  readonly found: string
}

/** Narrows a list that is on the page to the entries that hold every word typed. */
export function ListSearch({ list, label, found }: ListSearchProps) {
  const [count, setCount] = useState<number | null>(null)
  const narrow = (text: string): void => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const entry of document.querySelectorAll<HTMLElement>(`#${list} [data-words]`)) {
      const fits = words.every((word) => entry.dataset.words?.includes(word))
      entry.hidden = !fits
      if (fits) shown++
    }
    setCount(words.length === 0 ? null : shown)
  }
  return (
    <search className={`${styles.find} ${styles.withScript}`}>
      <label className={styles.field}>
        <span>{label}</span>
        <input
          type="search"
          autoComplete="off"
          aria-controls={list}
          onChange={(event) => narrow(event.target.value)}
        />
      </label>
      <p className="small muted" role="status">
        {count === null ? null : found.replace('{count}', String(count))}
      </p>
    </search>
  )
}
