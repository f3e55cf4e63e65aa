import type { OrderOption } from '@/components/page/orders'
import type { WholeTable } from '@/lib/data/whole-table'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { dimensionName } from '@/lib/names'
import { messagesIn } from '@/messages'

/** The columns by which a table can be put in order, with their addresses; `titles` of those that are no dimensions. */
export function tableOrders(
  id: string,
  { sortable, choices }: WholeTable,
  titles: Readonly<Record<string, string>>,
  locale: Locale,
): OrderOption[] {
  const { columns } = messagesIn(locale).dataset
  return sortable.map((column) => ({
    id: column,
    name:
      column === 'period' || column === 'value'
        ? columns[column]
        : (titles[column] ?? dimensionName(column, locale)),
    href: links.datasetTable(locale, id, { ...choices.chosen, sort: column }),
  }))
}
