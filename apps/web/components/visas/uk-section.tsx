import { Pick } from '@/components/page/pick'
import page from '@/components/passport/passport.module.css'
import { shortPeriod } from '@/lib/format'
import type { Query } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { UkPage } from '@/lib/visas/uk'
import { messagesIn } from '@/messages'
import { Ignored } from './ignored'
import { RateCell } from './rate-cell'
import { numberColumn, RateTable, textColumn } from './rate-table'
import { VisaForm } from './visa-form'

interface UkSectionProps {
  readonly page: UkPage
  /** What is chosen in the other sections. */
  readonly kept: Query
  readonly locale: Locale
}

/** British visas: which kind is refused most, then and now, and every period that is published. */
export function UkSection({ page: uk, kept, locale }: UkSectionProps) {
  const words = messagesIn(locale).visas
  const { choices, categories, lines, ends } = uk
  const nameOf = (category: string): string => codeName('visa-category', category, locale)
  const periodCell = (code: string | undefined) => (
    <td>
      <bdi>{code === undefined ? '' : shortPeriod(code, locale)}</bdi>
    </td>
  )
  return (
    <section id="uk-periods" className={page.section} aria-labelledby="uk-periods-heading">
      <h2 id="uk-periods-heading">{words.uk.heading}</h2>
      <p>{words.uk.note}</p>
      <RateTable
        caption={words.uk.ends}
        columns={[
          textColumn('kind', words.uk.category),
          numberColumn('latest', words.uk.latest),
          textColumn('latest-period', words.uk.period),
          numberColumn('first', words.uk.first),
          textColumn('first-period', words.uk.period),
        ]}
      >
        {ends.map(({ category, now, then }) => (
          <tr key={category}>
            <th scope="row">{nameOf(category)}</th>
            <RateCell figure={now} locale={locale} />
            {periodCell(now.period.code)}
            <RateCell figure={then} locale={locale} />
            {periodCell(then?.period.code)}
          </tr>
        ))}
      </RateTable>
      <VisaForm section="uk-periods" label={words.uk.heading} kept={kept} locale={locale}>
        <Pick
          name="category"
          label={words.uk.category}
          any={words.uk.allCategories}
          value={choices.chosen.category}
          options={categories.map((value) => ({ value, name: nameOf(value) }))}
        />
      </VisaForm>
      <Ignored values={choices.ignored} locale={locale} />
      <RateTable
        caption={words.uk.all}
        columns={[
          textColumn('period', words.uk.period),
          textColumn('kind', words.uk.category),
          numberColumn('refused', words.uk.refused),
          numberColumn('applied', words.uk.applied),
          numberColumn('granted', words.uk.granted),
        ]}
      >
        {lines.map(({ category, period, rate, applied, granted }) => (
          <tr key={`${period} ${category}`}>
            <th scope="row">
              <bdi>{shortPeriod(period, locale)}</bdi>
            </th>
            <td>{nameOf(category)}</td>
            <RateCell figure={rate} locale={locale} />
            <RateCell figure={applied} locale={locale} />
            <RateCell figure={granted} locale={locale} />
          </tr>
        ))}
      </RateTable>
    </section>
  )
}
