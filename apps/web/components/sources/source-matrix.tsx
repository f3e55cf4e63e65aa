import Link from 'next/link'
import { topics } from '@/lib/catalogue'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { punctuation } from '@/lib/punctuation'
import { sourceMatrix } from '@/lib/source-pages'
import { messagesIn } from '@/messages'
import styles from './sources.module.css'

/** How many sources each kind of publisher has in each topic; a number leads to the list of them. */
export function SourceMatrix({ locale }: { readonly locale: Locale }) {
  const words = messagesIn(locale)
  const { overview, publisher, total } = words.sourcePages
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={overview}>
      <table aria-label={overview}>
        <thead>
          <tr>
            <th scope="col">{publisher}</th>
            {topics.map((topic) => (
              <th key={topic} scope="col" className="number">
                <Link href={links.sources(locale, { topic })} prefetch={false}>
                  {words.data.topics[topic]}
                </Link>
              </th>
            ))}
            <th scope="col" className="number">
              {total}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...sourceMatrix()].map(([kind, counts]) => (
            <tr key={kind}>
              <th scope="row">
                <Link href={links.sources(locale, { kind })} prefetch={false}>
                  {codeName('source-kind', kind, locale)}
                </Link>
              </th>
              {topics.map((topic) => {
                const count = counts.get(topic) ?? 0
                return (
                  <td key={topic} className="number" data-number="count">
                    {count === 0 ? null : (
                      <Link
                        href={links.sources(locale, { kind, topic })}
                        prefetch={false}
                        aria-label={`${formatNumber(count, locale)}: ${codeName('source-kind', kind, locale)}${punctuation[locale].comma}${words.data.topics[topic]}`}
                      >
                        {formatNumber(count, locale)}
                      </Link>
                    )}
                  </td>
                )
              })}
              <td className="number" data-number="count">
                {formatNumber(sum([...counts.values()]), locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
