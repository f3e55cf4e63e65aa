import Link from 'next/link'
import { QuickSearch } from '@/components/search/quick-search'
import { entryOf, headerPages } from '@/lib/directory'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import { LanguageLink } from './language-link'
import styles from './layout.module.css'
import { ThemeToggle } from './theme-toggle'

/** Word mark, entries, language and theme. */
export function SiteHeader({ locale, words }: { readonly locale: Locale; readonly words: Messages }) {
  const { nav, site } = words
  const { open, placeholder, label, close, failed, results, kinds } = words.search
  return (
    <header className={styles.header}>
      <div className={`page ${styles.headerRow}`}>
        <Link href={links.home(locale)} className={styles.mark} prefetch={false}>
          {site.name}
        </Link>
        <nav aria-label={nav.label} className={styles.nav}>
          <Link href={links.home(locale)} prefetch={false}>
            {nav.home}
          </Link>
          {headerPages.map((page) => {
            const { id, name, href } = entryOf(page, words, locale)
            return (
              <Link key={id} href={href} prefetch={false}>
                {name}
              </Link>
            )
          })}
          <a href="#directory">{words.directory.more}</a>
        </nav>
        <div className={styles.tools}>
          <QuickSearch
            page={links.search(locale)}
            suggest={links.suggest(locale)}
            words={{ open, placeholder, label, close, failed, results, kinds }}
          />
          <LanguageLink to={locale === 'en' ? 'ur' : 'en'} label={nav.language} hint={nav.languageHint} />
          <ThemeToggle label={nav.theme} />
        </div>
      </div>
    </header>
  )
}
