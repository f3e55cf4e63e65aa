import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import styles from './search.module.css'

const LIST = 'search-results'

interface QuickSearchProps {
  readonly locale: Locale
  readonly words: Messages['search']
}

/** The way to the search: a link to its page, which opens a box in place; behaviours/quick-search.ts answers in it. */
export const SearchLink = ({ locale, words }: QuickSearchProps) => (
  <a
    href={links.search(locale)}
    className={styles.open}
    aria-keyshortcuts="Control+K Meta+K"
    title={words.open}
    data-search-open=""
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M12.7 12.7 17.5 17.5" stroke="currentColor" strokeWidth="1.5" />
    </svg>
    <span className="hidden-text">{words.open}</span>
  </a>
)

/** The box that answers while one types. */
export function QuickSearch({ locale, words }: QuickSearchProps) {
  return (
    <dialog
      className={styles.dialog}
      aria-label={words.open}
      closedby="any"
      data-search={links.suggest(locale)}
      data-kinds={JSON.stringify(words.kinds)}
    >
      <form action={links.search(locale)} className={styles.box}>
        <input
          type="search"
          name="q"
          placeholder={words.placeholder}
          aria-label={words.label}
          role="combobox"
          aria-expanded={false}
          aria-controls={LIST}
          aria-autocomplete="list"
          autoComplete="off"
          dir="auto"
          required
        />
        <button type="button" data-search-close="">
          {words.close}
        </button>
      </form>
      <p className={styles.failed} role="status" data-search-failed="" hidden>
        {words.failed}
      </p>
      {/* The focus stays in the box, as the pattern of a combobox has it; options are links for whoever points. */}
      <div id={LIST} role="listbox" aria-label={words.results} className={styles.list} />
      {/* No template element: what is inside one cannot be hydrated. */}
      <div hidden data-option="">
        <a role="option" aria-selected={false} tabIndex={-1} href="#main">
          <span dir="auto" />
          <span className={styles.kind} />
        </a>
      </div>
    </dialog>
  )
}
