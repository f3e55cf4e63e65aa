import type { Figure } from '@exodus/core'
import page from '@/components/passport/passport.module.css'
import type { Locale } from '@/lib/locale'
import { RateCell } from './rate-cell'

interface ThenAndNowProps {
  readonly caption: string
  readonly head: string
  readonly columns: readonly [now: string, then: string]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly href?: string
    readonly isSubject?: boolean
    readonly now: Figure
    readonly then?: Figure
  }[]
  readonly locale: Locale
}

/** A list with a value now and one then, in the order given. */
export function ThenAndNow({ caption, head, columns, rows, locale }: ThenAndNowProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={page.scroll} tabIndex={0} aria-label={caption}>
      <table>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, href, isSubject = false, now, then }) => (
            <tr key={id} data-subject={isSubject ? '' : undefined}>
              <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
              <RateCell figure={now} locale={locale} />
              <RateCell figure={then} locale={locale} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
