import page from '@/components/passport/passport.module.css'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { StatesPage } from '@/lib/visas/states'
import { fill, messagesIn } from '@/messages'
import { RateCell } from './rate-cell'

interface StatesTableProps {
  readonly page: StatesPage
  readonly locale: Locale
}

/** States by their rate of refusal, with each consulate and an earlier year beside it. */
export function StatesTable({ page: { year, before, lines, consulates }, locale }: StatesTableProps) {
  const words = messagesIn(locale).visas
  const caption = fill(words.caption, { year, before })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={page.scroll} tabIndex={0} aria-label={caption}>
      <table>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col" className="number">
              {fill(words.inYear, { year })}
            </th>
            <th scope="col" className="number">
              {fill(words.inYear, { year: before })}
            </th>
            {consulates.map((consulate) => (
              <th key={consulate} scope="col" className="number">
                {fill(words.atConsulate, { consulate: codeName('consulate', consulate, locale), year })}
              </th>
            ))}
            <th scope="col" className="number">
              {fill(words.decisions, { year })}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, now, then, decisions, byConsulate }) => (
            <tr key={code}>
              <th scope="row">
                <a
                  href={`${links.subject(locale, 'visas')}?${new URLSearchParams({ year, before, state: code })}#consulates`}
                >
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
        </tbody>
      </table>
    </section>
  )
}
