import type { GroupChoice } from '@/lib/explore/choices'
import { formatNumber } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './explore.module.css'

interface GroupPickerProps {
  readonly choices: readonly GroupChoice[]
  /** Ids of the groups that are shown. */
  readonly checked: ReadonlySet<string>
  readonly words: Messages['groups']
  readonly locale: Locale
}

/** Groups of codes to set side by side with each other and with codes; folded away until one is chosen. */
export function GroupPicker({ choices, checked, words, locale }: GroupPickerProps) {
  if (choices.length === 0) return null
  const ordered = [
    ...choices.filter(({ id }) => checked.has(id)),
    ...choices.filter(({ id }) => !checked.has(id)),
  ]
  const count = fill(words.chosen, { count: formatNumber(checked.size, locale) })
  return (
    <details className={styles.groups} open={checked.size > 0} data-key="groups">
      <summary>{checked.size === 0 ? words.title : `${words.title} · ${count}`}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul className={`bare ${styles.list}`} tabIndex={0} aria-label={words.title}>
        {ordered.map(({ id, grouping, code, name, count: members }) => (
          <li key={id} data-key={id}>
            <label>
              <input type="checkbox" name={grouping.id} value={code} defaultChecked={checked.has(id)} />
              <span>
                {name} <span className="muted">{formatNumber(members, locale)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
