import Link from 'next/link'
import { SearchLink } from '@/components/search/quick-search'
import { entryOf, headerPages } from '@/lib/directory'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import { LanguageLink } from './language-link'
import styles from './layout.module.css'
import { ThemeToggle } from './theme-toggle'

// So many entries have room on screens between those of phones and desks.
const FIRST = 3

/** Word mark, entries, language and theme. */
export function SiteHeader({ locale, words }: { readonly locale: Locale; readonly words: Messages }) {
  const { nav, site } = words
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
          {headerPages.map((page, at) => {
            const { id, name, href } = entryOf(page, words, locale)
            return (
              <Link key={id} href={href} prefetch={false} {...(at < FIRST ? { 'data-first': '' } : {})}>
                {name}
              </Link>
            )
          })}
          <a href="#directory" data-more="">
            {words.directory.more}
          </a>
        </nav>
        <div className={styles.tools}>
          <SearchLink locale={locale} words={words.search} />
          <LanguageLink to={locale === 'en' ? 'ur' : 'en'} label={nav.language} hint={nav.languageHint} />
          <ThemeToggle label={nav.theme} />
        </div>
      </div>
    </header>
  )
}
