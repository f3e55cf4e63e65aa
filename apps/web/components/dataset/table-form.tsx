import { Kept } from '@/components/page/kept'
import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import type { WholeTable } from '@/lib/data/whole-table'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName, dimensionName } from '@/lib/names'
import { messagesIn } from '@/messages'

interface TableFormProps {
  readonly id: string
  readonly table: WholeTable
  readonly lists: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
  readonly locale: Locale
}

/** What to see of a table; a plain form that keeps the order. */
export function TableForm({ id, table, lists, titles, locale }: TableFormProps) {
  const words = messagesIn(locale)
  const { chosen } = table.choices
  const { from = [], to = [] } = table.options
  const plain = (codes: readonly string[]) => codes.map((value) => ({ value, name: value }))
  return (
    <search className={pick.box}>
      <form
        action={links.datasetTable(locale, id)}
        className={pick.form}
        aria-label={words.wholeTable.filter}
      >
        {[...table.columns, ...table.attributes].map((column) => (
          <Pick
            key={column}
            name={column}
            label={titles[column] ?? dimensionName(column, locale)}
            any={words.wholeTable.any}
            value={chosen[column]}
            options={(table.options[column] ?? [])
              .map((value) => ({ value, name: codeName(lists[column] ?? '', value, locale) }))
              .sort((a, b) => a.name.localeCompare(b.name, locale))}
          />
        ))}
        <Pick
          name="from"
          label={words.timeline.from}
          any={words.wholeTable.any}
          value={chosen.from}
          options={plain(from)}
        />
        <Pick
          name="to"
          label={words.timeline.to}
          any={words.wholeTable.any}
          value={chosen.to}
          options={plain(to.toReversed())}
        />
        <Kept values={{ sort: table.sort, direction: table.direction }} />
        <p className={pick.actions}>
          <button type="submit">{words.wholeTable.show}</button>
          <a href={links.datasetTable(locale, id)}>{words.wholeTable.clear}</a>
        </p>
      </form>
    </search>
  )
}
