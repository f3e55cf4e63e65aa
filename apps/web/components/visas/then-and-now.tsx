import type { Figure } from '@exodus/core'
import type { Locale } from '@/lib/locale'
import { RateCell } from './rate-cell'
import { numberColumn, RateTable, textColumn } from './rate-table'

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
    <RateTable
      caption={caption}
      columns={[textColumn('name', head), numberColumn('now', columns[0]), numberColumn('then', columns[1])]}
    >
      {rows.map(({ id, name, href, isSubject = false, now, then }) => (
        <tr key={id} data-subject={isSubject ? '' : undefined}>
          <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
          <RateCell figure={now} locale={locale} />
          <RateCell figure={then} locale={locale} />
        </tr>
      ))}
    </RateTable>
  )
}
