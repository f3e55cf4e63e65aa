import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { UnitNote } from '@/components/text/unit-note'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { YearPage } from '@/lib/years'
import { messagesIn } from '@/messages'
import styles from './years.module.css'

interface YearFiguresProps {
  readonly page: YearPage
  readonly locale: Locale
}

/** Every measure that answers for the year, by topic, beside its value a year before. */
export function YearFigures({ page, locale }: YearFiguresProps) {
  const words = messagesIn(locale)
  const { code, facts } = page
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={words.years.figures}>
      <table className={styles.figures} aria-label={words.years.figures}>
        <thead>
          <tr>
            <th scope="col">{words.profile.measure}</th>
            <th scope="col" className="number">
              {code}
            </th>
            <th scope="col" className="number">
              {words.years.before}
            </th>
          </tr>
        </thead>
        {facts.map(({ topic, measures }) => (
          <tbody key={topic}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.topic}>
                {words.data.topics[topic]}
              </th>
            </tr>
            {measures.map(({ id, title, figure, before }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`${links.methods(locale)}#${id}`} prefetch={false}>
                    {title[locale]}
                  </Link>
                  <UnitNote unit={figure.unit.id} title={title[locale]} locale={locale} />
                </th>
                <td className="number">
                  <Figure figure={figure} locale={locale} form="text" />
                </td>
                <td className="number">
                  {before ? <Figure figure={before} locale={locale} form="text" /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
