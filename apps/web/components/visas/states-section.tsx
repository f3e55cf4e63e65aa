import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Pick } from '@/components/page/pick'
import page from '@/components/passport/passport.module.css'
import type { Query } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { StatesPage } from '@/lib/visas/states'
import { fill, messagesIn } from '@/messages'
import { Ignored } from './ignored'
import { StatesTable } from './states-table'
import { VisaForm } from './visa-form'

interface StatesSectionProps {
  readonly page: StatesPage
  /** What is chosen in the other sections. */
  readonly kept: Query
  readonly locale: Locale
}

/** Where refusal is highest, then and now: by state and consulate, of the years chosen in a plain form. */
export function StatesSection({ page: states, kept, locale }: StatesSectionProps) {
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
      <VisaForm section="consulates" label={words.heading} kept={kept} locale={locale}>
        <Pick name="year" label={words.year} any={words.latest} value={year} options={options} />
        <Pick name="before" label={words.before} any={words.earlier} value={before} options={options} />
        <Pick
          name="state"
          label={words.state}
          any={words.noState}
          value={state}
          options={named('area', states.states)}
        />
      </VisaForm>
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
      <StatesTable page={states} kept={kept} locale={locale} />
      <p className="small muted ui">{words.note}</p>
    </section>
  )
}
