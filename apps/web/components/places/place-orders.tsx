import { Orders } from '@/components/page/orders'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

/** Orders of the list of places besides the one by region. */
export const placeOrders = ['departures', 'stock', 'refusal'] as const
export type PlaceOrder = (typeof placeOrders)[number]

/** The ways to read the list of places. */
export function PlaceOrders({
  current,
  locale,
}: {
  readonly current: PlaceOrder | 'region'
  readonly locale: Locale
}) {
  const { orders, orderLabel } = messagesIn(locale).places
  return (
    <Orders
      label={orderLabel}
      current={current}
      options={[
        { id: 'region', name: orders.region, href: links.places(locale) },
        ...placeOrders.map((id) => ({ id, name: orders[id], href: links.placesBy(locale, id) })),
      ]}
    />
  )
}
