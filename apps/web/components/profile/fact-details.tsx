import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { pageOfCode } from '@/lib/code-pages'
import { formatNumber, shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { FactView, Standing } from '@/lib/profile'
import { fill, messagesIn } from '@/messages'
import styles from './profile.module.css'

interface FactDetailsProps {
  readonly fact: FactView
  /** Where all values are. */
  readonly href: string
  readonly locale: Locale
}

const SHOWN = 15

/** The numbers behind a fact: its latest values, and who stands around it. */
export function FactDetails({ fact, href, locale }: FactDetailsProps) {
  const words = messagesIn(locale).profile
  const { series, standing, title } = fact
  return (
    <details className={styles.details}>
      <summary>
        {standing ? words.details : words.detailsAlone}
        <span className="hidden-text">: {title[locale]}</span>
      </summary>
      <div className={styles.behind}>
        <div>
          <table>
            <caption className="small muted">{words.latest}</caption>
            <thead>
              <tr>
                <th scope="col">{words.period}</th>
                <th scope="col" className="number">
                  {words.value}
                </th>
              </tr>
            </thead>
            <tbody>
              {series
                .slice(-SHOWN)
                .toReversed()
                .map((figure) => (
                  <tr key={figure.id}>
                    <th scope="row">
                      <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
                    </th>
                    <td className="number">
                      <Figure figure={figure} locale={locale} form="text" />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
          <p className="ui small">
            <Link href={href} prefetch={false}>
              {words.allIn}
              <span className="hidden-text">: {title[locale]}</span>
            </Link>
          </p>
        </div>
        {standing ? <Neighbours standing={standing} locale={locale} /> : null}
      </div>
    </details>
  )
}

function Neighbours({ standing, locale }: { readonly standing: Standing; readonly locale: Locale }) {
  const words = messagesIn(locale).profile
  return (
    <table>
      <caption className="small muted">
        {fill(words.neighbours, { period: shortPeriod(standing.period, locale) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.name}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {standing.around.map(({ place, codeList, code, figure, isSubject }) => {
          const page = pageOfCode(codeList, code, locale)
          const name = codeName(codeList, code, locale)
          return (
            <tr key={code} className={isSubject ? styles.subject : undefined}>
              <td className="number" data-number="count">
                {formatNumber(place, locale)}
              </td>
              <th scope="row">
                {isSubject || page === null ? (
                  name
                ) : (
                  <Link href={page} prefetch={false}>
                    {name}
                  </Link>
                )}
              </th>
              <td className="number">
                <Figure figure={figure} locale={locale} form="text" />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
