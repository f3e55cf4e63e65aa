import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import page from '@/components/passport/passport.module.css'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { UkPage } from '@/lib/visas/uk'
import { messagesIn } from '@/messages'
import { Ignored } from './ignored'
import { RateCell } from './rate-cell'

const ANCHOR = '#uk-periods'

/** British visas: which kind is refused most, then and now, and every period that is published. */
export function UkSection({ page: uk, locale }: { readonly page: UkPage; readonly locale: Locale }) {
  const words = messagesIn(locale).visas
  const { choices, categories, lines, ends } = uk
  const home = `${links.subject(locale, 'visas')}${ANCHOR}`
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={page.scroll} tabIndex={0} aria-label={words.uk.ends}>
        <table>
          <caption className="hidden-text">{words.uk.ends}</caption>
          <thead>
            <tr>
              <th scope="col">{words.uk.category}</th>
              <th scope="col" className="number">
                {words.uk.latest}
              </th>
              <th scope="col">{words.uk.period}</th>
              <th scope="col" className="number">
                {words.uk.first}
              </th>
              <th scope="col">{words.uk.period}</th>
            </tr>
          </thead>
          <tbody>
            {ends.map(({ category, now, then }) => (
              <tr key={category}>
                <th scope="row">{nameOf(category)}</th>
                <RateCell figure={now} locale={locale} />
                {periodCell(now.period.code)}
                <RateCell figure={then} locale={locale} />
                {periodCell(then?.period.code)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <search className={pick.box}>
        <form action={home} className={pick.form} aria-label={words.uk.heading}>
          <Pick
            name="category"
            label={words.uk.category}
            any={words.uk.allCategories}
            value={choices.chosen.category}
            options={categories.map((value) => ({ value, name: nameOf(value) }))}
          />
          <p className={pick.actions}>
            <button type="submit">{words.show}</button>
            <a href={home}>{words.clear}</a>
          </p>
        </form>
      </search>
      <Ignored values={choices.ignored} locale={locale} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={page.scroll} tabIndex={0} aria-label={words.uk.all}>
        <table>
          <caption className="hidden-text">{words.uk.all}</caption>
          <thead>
            <tr>
              <th scope="col">{words.uk.period}</th>
              <th scope="col">{words.uk.category}</th>
              {[words.uk.refused, words.uk.applied, words.uk.granted].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </section>
    </section>
  )
}
