import { NoOrder } from '@/components/page/no-order'
import { Orders } from '@/components/page/orders'
import { Pager } from '@/components/page/pager'
import { type ComparePage, compareOrders } from '@/lib/compare'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'

interface ComparePagerProps {
  readonly dataset: string
  readonly page: ComparePage
  readonly locale: Locale
}

/** The orders in which the cells of a table can be read, and that another was asked for in vain. */
export function CompareOrders({ dataset, page, locale }: ComparePagerProps) {
  const words = messagesIn(locale).compare
  const options = compareOrders.map((id) => ({
    id,
    name: words.orders[id],
    href: links.compareOf(locale, dataset, { order: id === 'gap' ? undefined : id }),
  }))
  return (
    <>
      {page.cells < 2 ? null : <Orders label={words.orderLabel} current={page.order} options={options} />}
      <NoOrder asked={page.noOrder} options={options} locale={locale} />
    </>
  )
}

/** The way through the cells of a large table. */
export function ComparePager({ dataset, page, locale }: ComparePagerProps) {
  const words = messagesIn(locale).compare
  return (
    <Pager
      label={words.pages}
      page={page.page}
      pages={page.pages}
      words={words}
      position={fill(words.page, {
        page: formatNumber(page.page, locale),
        pages: formatNumber(page.pages, locale),
      })}
      hrefOf={(number) =>
        links.compareOf(locale, dataset, {
          order: page.order === 'gap' ? undefined : page.order,
          page: String(number),
        })
      }
    />
  )
}
