import Link from 'next/link'
import { Part } from '@/components/page/article'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { YearPage } from '@/lib/years'
import { messagesIn } from '@/messages'
import styles from './years.module.css'

/** The measures that have no answer for a year: what one may not look for there. */
export function YearMissing({
  missing,
  locale,
}: {
  readonly missing: YearPage['missing']
  readonly locale: Locale
}) {
  if (missing.length === 0) return null
  return (
    <Part id="missing" title={messagesIn(locale).years.missing}>
      <ul className={`bare ui ${styles.missing}`}>
        {missing.map(({ id, title }) => (
          <li key={id}>
            <Link href={`${links.methods(locale)}#${id}`} prefetch={false}>
              {title[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}
