import { Kept } from '@/components/page/kept'
import pick from '@/components/page/pick.module.css'
import type { Filters } from '@/lib/claims/filters'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'

interface LedgerSearchProps {
  readonly filters: Filters
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** Words to look for among the claims; a plain form that keeps the other filters. */
export function LedgerSearch({ filters: { q = '', ...facets }, locale, words }: LedgerSearchProps) {
  return (
    <search className={pick.box}>
      <form action={links.claims(locale)} className={pick.form} aria-label={words.search}>
        <label className={`${pick.field} ${pick.wide}`}>
          <span>{words.searchLabel}</span>
          <input type="search" name="q" defaultValue={q} dir="auto" />
        </label>
        <Kept values={facets} />
        <p className={pick.actions}>
          <button type="submit">{words.search}</button>
        </p>
      </form>
    </search>
  )
}
