import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { Pick, type PickOption } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import { Phrase } from '@/components/text/phrase'
import { dateName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { PassportAsked } from '@/lib/passport/asked'
import { countsOfChange } from '@/lib/passport/beside'
import { type Change, changesBetween } from '@/lib/passport/requirements'
import { messagesIn } from '@/messages'
import styles from './passport.module.css'

interface ChangeSectionProps {
  readonly asked: PassportAsked
  readonly locale: Locale
}

/** Destinations that opened and closed between two days, chosen in a plain form. */
export async function ChangeSection({ asked, locale }: ChangeSectionProps) {
  const words = messagesIn(locale).passport
  const { since, until, days } = asked
  const { gained, lost, other } = await changesBetween(since, until)
  const counts = await countsOfChange(since, until)
  const options: PickOption[] = days.map((value) => ({ value, name: dateName(value, locale) }))
  return (
    <section id="changes" className={styles.section} aria-labelledby="changes-heading">
      <h2 id="changes-heading">{words.changes}</h2>
      <search className={pick.box}>
        <form
          action={`${links.subject(locale, 'passport')}#changes`}
          className={pick.form}
          aria-label={words.changes}
        >
          <Pick name="since" label={words.since} any={words.earliest} value={since} options={options} />
          <Pick
            name="until"
            label={words.until}
            any={words.latest}
            value={until}
            options={options.toReversed()}
          />
          {asked.others.map((code) => (
            <input key={code} type="hidden" name="with" value={code} />
          ))}
          <p className={pick.actions}>
            <button type="submit">{words.show}</button>
          </p>
        </form>
      </search>
      {counts.gained && counts.lost ? (
        <p>
          <Phrase
            text={words.counted}
            values={{
              since: dateName(since, locale),
              until: dateName(until, locale),
              gained: <Figure figure={counts.gained} locale={locale} />,
              lost: <Figure figure={counts.lost} locale={locale} />,
            }}
          />
        </p>
      ) : null}
      <div className={styles.lists}>
        <Changes id="gained" title={words.gained} changes={gained} locale={locale} />
        <Changes id="lost" title={words.lost} changes={lost} locale={locale} />
      </div>
      {other.length === 0 ? null : (
        <details className={styles.other}>
          <summary className="ui">{words.other}</summary>
          <ChangeList changes={other} locale={locale} />
        </details>
      )}
      <p className="small muted ui">{words.changesNote}</p>
    </section>
  )
}

interface ChangesProps {
  readonly id: string
  readonly title: string
  readonly changes: readonly Change[]
  readonly locale: Locale
}

const Changes = ({ id, title, changes, locale }: ChangesProps) => (
  <section aria-labelledby={id}>
    <h3 id={id}>{title}</h3>
    {changes.length === 0 ? (
      <p className="ui muted">{messagesIn(locale).passport.none}</p>
    ) : (
      <ChangeList changes={changes} locale={locale} />
    )}
  </section>
)

function ChangeList({ changes, locale }: { readonly changes: readonly Change[]; readonly locale: Locale }) {
  const words = messagesIn(locale).passport
  const nameOf = (requirement: string): string => codeName('visa-requirement', requirement, locale)
  return (
    <ul className={`bare ${styles.changes}`}>
      {changes.map(({ destination, from, to }) => (
        <li key={destination}>
          <Link href={links.place(locale, destination)} prefetch={false}>
            {codeName('area', destination, locale)}
          </Link>{' '}
          <span className="muted">
            <Phrase text={words.moved} values={{ from: nameOf(from), to: nameOf(to) }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
