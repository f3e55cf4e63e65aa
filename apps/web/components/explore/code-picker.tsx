import type { Choice } from '@/lib/explore/choices'
import styles from './explore.module.css'

interface CodePickerProps {
  readonly name: string
  readonly label: string
  readonly search: string
  readonly chosen: string
  readonly note: string
  readonly choices: readonly Choice[]
  readonly checked: ReadonlySet<string>
}

// A short list needs no search.
const SEARCHED = 10
const LIST = 'codes-to-compare'

/** Codes to set side by side: a list with boxes, those chosen first, and a search within it (behaviours/narrow-list.ts). */
export function CodePicker(props: CodePickerProps) {
  const { name, label, search, chosen, note, choices, checked } = props
  const ordered = [
    ...choices.filter(({ value }) => checked.has(value)),
    ...choices.filter(({ value }) => !checked.has(value)),
  ]
  return (
    <fieldset className={styles.codes} data-key={`codes-${name}`}>
      <legend>
        {label} · {chosen}
      </legend>
      {choices.length <= SEARCHED ? null : (
        <label className={`${styles.field} ${styles.withScript}`} data-keep="">
          <span className="hidden-text">{search}</span>
          <input
            type="search"
            placeholder={search}
            autoComplete="off"
            aria-controls={LIST}
            data-narrows={LIST}
          />
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul id={LIST} className={`bare ${styles.list}`} tabIndex={0} aria-label={label}>
        {ordered.map(({ value, name: shown }) => (
          <li key={value} data-key={value} data-words={`${shown} ${value}`.toLowerCase()}>
            <label>
              <input type="checkbox" name={name} value={value} defaultChecked={checked.has(value)} />
              <span>{shown}</span>
            </label>
          </li>
        ))}
      </ul>
      {note === '' ? null : <p className="small muted">{note}</p>}
    </fieldset>
  )
}
