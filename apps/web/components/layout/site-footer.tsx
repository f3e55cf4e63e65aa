import { dataVersion, edition } from '@exodus/core'
import Link from 'next/link'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './layout.module.css'

/** Edition and data version, licences, corrections. */
export function SiteFooter({ locale, words }: { readonly locale: Locale; readonly words: Messages }) {
  const { footer, nav } = words
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.footerRow}`}>
        <p>
          <bdi>{fill(footer.edition, { edition, version: dataVersion })}</bdi>
          <br />
          {footer.licence}
        </p>
        <p>
          {footer.corrections}{' '}
          <Link href={`${links.methods(locale)}#corrections`}>{footer.correctionsLink}</Link>
          <br />
          {footer.independence}
        </p>
        <nav aria-label={footer.label} className={styles.footerNav}>
          <Link href={links.data(locale)} prefetch={false}>
            {nav.data}
          </Link>
          <Link href={links.methods(locale)} prefetch={false}>
            {nav.methods}
          </Link>
          <a href={links.api()}>{footer.api}</a>
        </nav>
      </div>
    </footer>
  )
}
