import Link from 'next/link'
import styles from './orders.module.css'

interface PagerProps {
  readonly label: string
  readonly page: number
  readonly pages: number
  readonly words: { readonly previous: string; readonly next: string }
  /** "Page two of five", in words of the language. */
  readonly position: string
  readonly hrefOf: (page: number) => string
}

/** The way from one page of a long list to the next. */
export function Pager({ label, page, pages, words, position, hrefOf }: PagerProps) {
  if (pages < 2) return null
  return (
    <nav aria-label={label} className={styles.orders}>
      <ul className="bare">
        {page > 1 ? (
          <li>
            <Link href={hrefOf(page - 1)} rel="prev" prefetch={false}>
              {words.previous}
            </Link>
          </li>
        ) : null}
        <li className="muted">{position}</li>
        {page < pages ? (
          <li>
            <Link href={hrefOf(page + 1)} rel="next" prefetch={false}>
              {words.next}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
