import Link from 'next/link'
import { ClaimList } from '@/components/claims/claim-list'
import { furtherChapters } from '@/lib/claims/chapters'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './home.module.css'

/** Claims of a chapter that are named here; the ledger has all. */
const SHOWN = 3

interface ArgumentProps {
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** The rest of the article's argument: by chapter, the claims met there, with the page that goes into each. */
export async function Argument({ locale, words }: ArgumentProps) {
  const chapters = await furtherChapters()
  return (
    <section className={`page ${styles.argument}`} aria-labelledby="argument">
      <h2 id="argument">{words.argument}</h2>
      <p>
        {words.argumentText}{' '}
        <Link href={links.claims(locale)} prefetch={false}>
          {words.all}
        </Link>
      </p>
      <div className={styles.argumentBody}>
        {chapters.map(({ id, title, subject, claims }) => (
          <div key={id}>
            <ClaimList
              id={`${id}-met`}
              title={title[locale]}
              claims={claims.slice(0, SHOWN)}
              locale={locale}
            />
            <ul className="bare ui">
              {claims.length > SHOWN ? (
                <li>
                  <Link href={links.claims(locale)} prefetch={false}>
                    {fill(words.further, { count: formatNumber(claims.length - SHOWN, locale) })}
                  </Link>
                </li>
              ) : null}
              {subject === undefined ? null : (
                <li>
                  <Link href={links.subject(locale, subject)} prefetch={false}>
                    {words.subject}
                  </Link>
                </li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
