import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import page from '@/components/passport/passport.module.css'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { StatesPage } from '@/lib/visas/states'
import { fill, messagesIn } from '@/messages'
import { Ignored } from './ignored'
import { StatesTable } from './states-table'

interface StatesSectionProps {
  readonly page: StatesPage
  readonly locale: Locale
}

/** Where refusal is highest, then and now: by state and consulate, of the years chosen in a plain form. */
export function StatesSection({ page: states, locale }: StatesSectionProps) {
  const words = messagesIn(locale).visas
  const { year, before, years, choices, series } = states
  const { state } = choices.chosen
  const name = state === undefined ? '' : codeName('area', state, locale)
  const named = (list: string, codes: readonly string[]) =>
    codes
      .map((value) => ({ value, name: codeName(list, value, locale) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale))
  const options = years.toReversed().map((value) => ({ value, name: value }))
  return (
    <section id="consulates" className={page.section} aria-labelledby="consulates-heading">
      <h2 id="consulates-heading">{words.heading}</h2>
      <search className={pick.box}>
        <form
          action={`${links.subject(locale, 'visas')}#consulates`}
          className={pick.form}
          aria-label={words.heading}
        >
          <Pick name="year" label={words.year} any={words.latest} value={year} options={options} />
          <Pick name="before" label={words.before} any={words.earlier} value={before} options={options} />
          <Pick
            name="state"
            label={words.state}
            any={words.noState}
            value={state}
            options={named('area', states.states)}
          />
          <p className={pick.actions}>
            <button type="submit">{words.show}</button>
            <a href={`${links.subject(locale, 'visas')}#consulates`}>{words.clear}</a>
          </p>
        </form>
      </search>
      <Ignored values={choices.ignored} locale={locale} />
      {series.length === 0 ? null : (
        <LineFigure
          id="state-chart"
          title={fill(words.stateTitle, { name })}
          subtitle={words.stateSubtitle}
          note={words.note}
          spec={{
            locale,
            unit: 'percent',
            series: series.map(({ consulate, figures }) =>
              seriesOf(
                consulate,
                consulate === 'all' ? words.all : codeName('consulate', consulate, locale),
                figures,
              ),
            ),
            breaks: [],
          }}
        />
      )}
      <StatesTable page={states} locale={locale} />
      <p className="small muted ui">{words.note}</p>
    </section>
  )
}
