import Link from 'next/link'
import { ClaimList } from '@/components/claims/claim-list'
import { furtherChapters } from '@/lib/claims/chapters'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import styles from './home.module.css'

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
            <ClaimList id={`${id}-met`} title={title[locale]} claims={claims} locale={locale} />
            {subject === undefined ? null : (
              <p className="ui">
                <Link href={links.subject(locale, subject)} prefetch={false}>
                  {words.subject}
                </Link>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
