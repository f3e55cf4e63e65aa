import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Figure } from '@/components/figure/figure'
import { Pick } from '@/components/page/pick'
import page from '@/components/passport/passport.module.css'
import { Phrase } from '@/components/text/phrase'
import { shortPeriod } from '@/lib/format'
import { links, type Query } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { UsPage } from '@/lib/visas/us'
import { fill, messagesIn } from '@/messages'
import { Ignored } from './ignored'
import { ThenAndNow } from './then-and-now'
import { VisaForm } from './visa-form'

/** Whose visas the page is about. */
const SUBJECT = 'PAK'

interface UsSectionProps {
  readonly page: UsPage
  /** What is chosen in the other sections. */
  readonly kept: Query
  readonly locale: Locale
}

/** US visas: whom they are refused most, then and now, and how many Pakistanis were given which. */
export function UsSection({ page: us, kept, locale }: UsSectionProps) {
  const words = messagesIn(locale).visas
  const { year, before, years, choices, series, lines, classes, issuedYear } = us
  const options = years.toReversed().map((value) => ({ value, name: shortPeriod(value, locale) }))
  const [now, then] = [shortPeriod(year, locale), shortPeriod(before, locale)]
  const subject = lines.find(({ code }) => code === SUBJECT)
  return (
    <section id="us-years" className={page.section} aria-labelledby="us-years-heading">
      <h2 id="us-years-heading">{words.us.heading}</h2>
      <VisaForm section="us-years" label={words.us.heading} kept={kept} locale={locale}>
        <Pick name="usYear" label={words.year} any={words.latest} value={year} options={options} />
        <Pick name="usBefore" label={words.before} any={words.earlier} value={before} options={options} />
        <Pick
          name="nationality"
          label={words.us.nationality}
          any={words.us.alone}
          value={choices.chosen.nationality}
          options={us.nationalities
            .map((value) => ({ value, name: codeName('area', value, locale) }))
            .sort((a, b) => a.name.localeCompare(b.name, locale))}
        />
      </VisaForm>
      <Ignored values={choices.ignored} locale={locale} />
      <LineFigure
        id="us-years-chart"
        title={
          <Phrase
            text={subject?.then ? words.us.chartTitle : words.us.chartTitleNow}
            values={{
              name: codeName('area', SUBJECT, locale),
              year: now,
              before: then,
              now: subject && <Figure figure={subject.now} locale={locale} form="text" />,
              earlier: subject?.then && <Figure figure={subject.then} locale={locale} form="text" />,
            }}
          />
        }
        subtitle={words.us.chartSubtitle}
        note={words.us.note}
        spec={{
          locale,
          unit: 'percent',
          series: series.map(({ code, figures }) => seriesOf(code, codeName('area', code, locale), figures)),
          breaks: [],
        }}
      />
      <ThenAndNow
        caption={fill(words.us.caption, { year: now, before: then })}
        head={words.us.nationality}
        columns={[fill(words.inYear, { year: now }), fill(words.inYear, { year: then })]}
        rows={lines.map(({ code, ...figures }) => ({
          id: code,
          name: codeName('area', code, locale),
          href: links.place(locale, code),
          isSubject: code === SUBJECT,
          ...figures,
        }))}
        locale={locale}
      />
      <h3>{words.us.issued}</h3>
      <ThenAndNow
        caption={words.us.issued}
        head={words.us.visaClass}
        columns={[
          fill(words.issuedIn, { year: shortPeriod(issuedYear, locale) }),
          fill(words.issuedIn, { year: then }),
        ]}
        rows={classes.map(({ code, ...figures }) => ({
          id: code,
          name: codeName('visa-class', code, locale),
          ...figures,
        }))}
        locale={locale}
      />
      <p className="small ui">
        <a href={links.datasetTable(locale, 'us-visas', { origin: 'PAK' })}>{words.us.all}</a>
      </p>
    </section>
  )
}
