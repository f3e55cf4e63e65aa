import Link from 'next/link'
import styles from './orders.module.css'

/** An order of a list, with the address that asks for it. */
export interface OrderOption {
  readonly id: string
  readonly name: string
  readonly href: string
}

interface OrdersProps {
  readonly label: string
  readonly options: readonly OrderOption[]
  readonly current: string
}

/** The orders in which a list can be read, each with an address of its own. */
export function Orders({ label, options, current }: OrdersProps) {
  return (
    <nav aria-label={label} className={styles.orders}>
      <ul className="bare">
        {options.map(({ id, name, href }) => (
          <li key={id}>
            {id === current ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
