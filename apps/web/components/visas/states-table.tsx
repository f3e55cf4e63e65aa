import { links, type Query } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { StatesPage } from '@/lib/visas/states'
import { fill, messagesIn } from '@/messages'
import { RateCell } from './rate-cell'
import { numberColumn, RateTable, textColumn } from './rate-table'

interface StatesTableProps {
  readonly page: StatesPage
  /** What is chosen in the other sections. */
  readonly kept: Query
  readonly locale: Locale
}

/** States by their rate of refusal, with each consulate and an earlier year beside it. */
export function StatesTable({ page: { year, before, lines, consulates }, kept, locale }: StatesTableProps) {
  const words = messagesIn(locale).visas
  return (
    <RateTable
      caption={fill(words.caption, { year, before })}
      columns={[
        textColumn('state', words.state),
        numberColumn('now', fill(words.inYear, { year })),
        numberColumn('then', fill(words.inYear, { year: before })),
        ...consulates.map((consulate) =>
          numberColumn(
            consulate,
            fill(words.atConsulate, { consulate: codeName('consulate', consulate, locale), year }),
          ),
        ),
        numberColumn('decisions', fill(words.decisions, { year })),
      ]}
    >
      {lines.map(({ code, now, then, decisions, byConsulate }) => (
        <tr key={code}>
          <th scope="row">
            <a href={links.subject(locale, 'visas', { ...kept, year, before, state: code }, 'consulates')}>
              {codeName('area', code, locale)}
            </a>
          </th>
          <RateCell figure={now} locale={locale} />
          <RateCell figure={then} locale={locale} />
          {consulates.map((consulate) => (
            <RateCell key={consulate} figure={byConsulate.get(consulate)} locale={locale} />
          ))}
          <RateCell figure={decisions} locale={locale} />
        </tr>
      ))}
    </RateTable>
  )
}
