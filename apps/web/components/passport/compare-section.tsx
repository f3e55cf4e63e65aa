import type { Figure as FigureValue } from '@exodus/core'
import { LineFigure } from '@/components/chart/line-figure'
import { seriesOf } from '@/components/chart/points'
import { Figure } from '@/components/figure/figure'
import { Kept } from '@/components/page/kept'
import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import { listOf, shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { HOME, type PassportAsked } from '@/lib/passport/asked'
import { type PassportLine, passportsBeside } from '@/lib/passport/beside'
import { fill, messagesIn } from '@/messages'
import styles from './passport.module.css'

const CHOICES = 3

interface CompareSectionProps {
  readonly asked: PassportAsked
  readonly locale: Locale
}

/** Passports side by side: latest places and counts, and the mobility score over time. */
export async function CompareSection({ asked, locale }: CompareSectionProps) {
  const words = messagesIn(locale).passport
  const nameOf = (code: string): string => codeName('area', code, locale)
  const lines = await passportsBeside([HOME, ...asked.others])
  const options = asked.passports
    .map((value) => ({ value, name: nameOf(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  const scored = lines.filter(({ scores }) => scores.length > 0)
  const names = listOf(
    scored.map(({ code }) => nameOf(code)),
    locale,
  )
  return (
    <section id="compare" className={styles.section} aria-labelledby="compare-heading">
      <h2 id="compare-heading">{words.compare}</h2>
      <search className={pick.box}>
        <form
          action={`${links.subject(locale, 'passport')}#compare`}
          className={pick.form}
          aria-label={words.compare}
        >
          {Array.from({ length: CHOICES }, (_, at) => (
            <Pick
              key={`with-${String(at)}`}
              name="with"
              label={fill(words.with, { name: nameOf(HOME) })}
              any={words.nobody}
              value={asked.others[at]}
              options={options}
            />
          ))}
          <Kept values={{ since: asked.since, until: asked.until }} />
          <p className={pick.actions}>
            <button type="submit">{words.show}</button>
          </p>
        </form>
      </search>
      <CompareTable lines={lines} locale={locale} />
      <LineFigure
        id="scores"
        title={fill(words.scores, { names })}
        subtitle={words.scoresSubtitle}
        note={words.scoresNote}
        spec={{
          locale,
          unit: 'destinations',
          series: scored.map(({ code, scores }) => seriesOf(code, nameOf(code), scores)),
          breaks: [],
        }}
      />
    </section>
  )
}

const COLUMNS = ['henleyRank', 'henleyCount', 'scoreRank', 'score'] as const

function CompareTable({
  lines,
  locale,
}: {
  readonly lines: readonly PassportLine[]
  readonly locale: Locale
}) {
  const words = messagesIn(locale).passport
  const cell = (figure: FigureValue | undefined) =>
    figure === undefined ? (
      <span className="muted">{words.unpublished}</span>
    ) : (
      <>
        <Figure figure={figure} locale={locale} />{' '}
        <span className="small muted">{shortPeriod(figure.period.code, locale)}</span>
      </>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.compare}>
      <table aria-label={words.compare}>
        <thead>
          <tr>
            <th scope="col">{words.passport}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{codeName('area', line.code, locale)}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{cell(line[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
