import type { ReactNode } from 'react'
import page from '@/components/passport/passport.module.css'

/** The head of a column; those of numbers stand at their end. */
export interface Column {
  readonly id: string
  readonly name: string
  readonly isNumber: boolean
}

interface RateTableProps {
  /** Read to whom does not see what stands around the table. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** The rows. */
  readonly children: ReactNode
}

/** A table of rates that scrolls by itself where it is wider than the screen. */
export const RateTable = ({ caption, columns, children }: RateTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section className={page.scroll} tabIndex={0} aria-label={caption}>
    <table>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, name, isNumber }) => (
            <th key={id} scope="col" className={isNumber ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
)

export const textColumn = (id: string, name: string): Column => ({ id, name, isNumber: false })
export const numberColumn = (id: string, name: string): Column => ({ id, name, isNumber: true })
