import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { Part } from '@/components/page/article'
import { descriptionOf } from '@/lib/catalogue'
import { formatNumber, shortPeriod, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { SourceUse } from '@/lib/source-pages'
import { fill, messagesIn } from '@/messages'
import styles from './sources.module.css'

/** The tables that were read from a source, each with the latest of its values that answer. */
export function SourceUses({
  uses,
  locale,
}: {
  readonly uses: readonly SourceUse[]
  readonly locale: Locale
}) {
  const words = messagesIn(locale).sourcePages
  return (
    <Part id="uses" title={words.usedIn}>
      <p className="ui muted">{uses.length === 0 ? words.notUsed : words.usedLead}</p>
      <ul className={`bare ${styles.uses}`}>
        {uses.map((use) => (
          <Use key={use.dataset} use={use} locale={locale} />
        ))}
      </ul>
    </Part>
  )
}

function Use({ use, locale }: { readonly use: SourceUse; readonly locale: Locale }) {
  const words = messagesIn(locale).sourcePages
  const { dataset, rows, confirms, figures } = use
  const counts = [
    rows === 0 ? '' : fill(words.rows, { count: formatNumber(rows, locale) }),
    confirms === 0 ? '' : fill(words.confirms, { count: formatNumber(confirms, locale) }),
  ]
  return (
    <li>
      <h3>
        <Link href={links.dataset(locale, dataset)} prefetch={false}>
          {descriptionOf(dataset)?.title[locale] ?? dataset}
        </Link>
      </h3>
      <p className="small muted">{counts.filter(Boolean).join(' · ')}</p>
      {figures.length === 0 && rows > 0 ? (
        <p className="small muted">
          {words.noValue}{' '}
          <Link href={links.compareOf(locale, dataset)} prefetch={false}>
            {messagesIn(locale).compare.link}
          </Link>
        </p>
      ) : null}
      {figures.length === 0 ? null : (
        <table>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">{figure.label[locale]}</th>
                <td>
                  <bdi>{shortPeriod(figure.period.code, locale)}</bdi>
                </td>
                <td className="number">
                  <Figure figure={figure} locale={locale} />{' '}
                  <span className="small muted">{unitName(figure.unit.id, locale)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  )
}
