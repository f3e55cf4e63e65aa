import { Fragment } from 'react'
import { Phrase } from '@/components/text/phrase'
import type { WholeTable } from '@/lib/data/whole-table'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { dimensionName } from '@/lib/names'
import { messagesIn } from '@/messages'

interface NoOrderProps {
  readonly id: string
  readonly table: WholeTable
  readonly titles: Readonly<Record<string, string>>
  readonly locale: Locale
}

/** Says that a table cannot be put in the order asked for, and in which it can. */
export function NoOrder({ id, table: { noSort, sortable, choices }, titles, locale }: NoOrderProps) {
  if (noSort === '') return null
  const { dataset, wholeTable } = messagesIn(locale)
  const nameOf = (column: string): string =>
    column === 'period' || column === 'value'
      ? dataset.columns[column]
      : (titles[column] ?? dimensionName(column, locale))
  return (
    <p className="ui" role="status">
      <Phrase
        text={wholeTable.noOrder}
        values={{
          asked: <bdi>{noSort}</bdi>,
          accepted: sortable.map((column, at) => (
            <Fragment key={column}>
              {at > 0 ? ' · ' : null}
              <a href={links.datasetTable(locale, id, { ...choices.chosen, sort: column })}>
                {nameOf(column)}
              </a>
            </Fragment>
          )),
        }}
      />
    </p>
  )
}
