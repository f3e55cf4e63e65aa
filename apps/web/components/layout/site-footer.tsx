import { dataVersion, edition } from '@exodus/core'
import Link from 'next/link'
import { directoryIn } from '@/lib/directory'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './layout.module.css'

/** All sections of the site, edition and data version, licences, corrections. */
export function SiteFooter({ locale, words }: { readonly locale: Locale; readonly words: Messages }) {
  const { directory, footer } = words
  return (
    <footer className={styles.footer}>
      <nav id="directory" aria-label={directory.title} className={`page ${styles.directory}`} tabIndex={-1}>
        {directoryIn(words, locale).map(({ title, entries }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul className="bare">
              {entries.map(({ id, name, href }) => (
                <li key={id}>
                  <Link href={href} prefetch={false}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={`page ${styles.footerRow}`}>
        <p>
          <bdi data-number="edition">{fill(footer.edition, { edition, version: dataVersion })}</bdi>
          <br />
          {footer.licence}
        </p>
        <p>
          {footer.corrections}{' '}
          <Link href={`${links.methods(locale)}#corrections`}>{footer.correctionsLink}</Link>
          <br />
          {footer.independence}
        </p>
        <p className={styles.footerNav}>
          <a href={links.api()}>{footer.api}</a>
        </p>
      </div>
    </footer>
  )
}
