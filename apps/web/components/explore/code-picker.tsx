'use client'

import { useId, useState } from 'react'
import styles from './explore.module.css'

interface CodePickerProps {
  readonly name: string
  readonly label: string
  readonly search: string
  readonly chosen: string
  readonly note: string
  readonly choices: readonly { readonly value: string; readonly name: string }[]
  readonly checked: readonly string[]
  /** Whether the address names the codes; those chosen by the data are not sent. */
  readonly named: boolean
}

// A short list needs no search.
const SEARCHED = 10

/** Codes to set side by side: a list with boxes, those chosen first, and a search within it. */
export function CodePicker(props: CodePickerProps) {
  const { name, label, search, chosen, note, choices, checked, named } = props
  const [text, setText] = useState('')
  const id = useId()
  const wanted = text.trim().toLowerCase()
  const isChecked = new Set(checked)
  const ordered = [
    ...choices.filter(({ value }) => isChecked.has(value)),
    ...choices.filter(({ value }) => !isChecked.has(value)),
  ]
  return (
    <fieldset className={styles.codes}>
      <legend>
        {label} · {chosen}
      </legend>
      {choices.length <= SEARCHED ? null : (
        <label className={`${styles.field} ${styles.withScript}`}>
          <span className="hidden-text">{search}</span>
          <input
            type="search"
            value={text}
            placeholder={search}
            autoComplete="off"
            aria-controls={id}
            onChange={(event) => {
              event.stopPropagation()
              setText(event.target.value)
            }}
          />
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul id={id} className={`bare ${styles.list}`} tabIndex={0} aria-label={label}>
        {ordered.map(({ value, name: shown }) => (
          <li
            key={value}
            hidden={wanted !== '' && !shown.toLowerCase().includes(wanted) && value.toLowerCase() !== wanted}
          >
            <label>
              <input
                key={`${named}${isChecked.has(value)}`}
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={isChecked.has(value)}
              />
              <span>{shown}</span>
            </label>
          </li>
        ))}
      </ul>
      {note === '' ? null : <p className="small muted">{note}</p>}
    </fieldset>
  )
}
