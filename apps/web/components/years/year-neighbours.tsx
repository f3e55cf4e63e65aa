import Link from 'next/link'
import orders from '@/components/page/orders.module.css'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { YearPage } from '@/lib/years'
import { messagesIn } from '@/messages'

interface YearNeighboursProps {
  readonly neighbours: YearPage['neighbours']
  readonly locale: Locale
}

/** The way to the years before and after. */
export function YearNeighbours({ neighbours: { before, after }, locale }: YearNeighboursProps) {
  const words = messagesIn(locale).years
  return (
    <nav aria-label={words.title} className={orders.orders}>
      <ul className="bare">
        {before === undefined ? null : (
          <li>
            <Link href={links.year(locale, before)} rel="prev" prefetch={false}>
              {words.before}: {before}
            </Link>
          </li>
        )}
        {after === undefined ? null : (
          <li>
            <Link href={links.year(locale, after)} rel="next" prefetch={false}>
              {words.after}: {after}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
