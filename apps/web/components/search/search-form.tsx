import { SEARCH_KINDS } from '@exodus/core/search'
import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { SearchChoices } from '@/lib/search'
import { messagesIn } from '@/messages'

/** The question; a plain form, its state in the address. */
export function SearchForm({
  choices,
  locale,
}: {
  readonly choices: SearchChoices
  readonly locale: Locale
}) {
  const words = messagesIn(locale).search
  return (
    <search className={pick.box}>
      <form action={links.search(locale)} className={pick.form} aria-label={words.title}>
        <label className={`${pick.field} ${pick.wide}`}>
          <span>{words.label}</span>
          <input type="search" name="q" defaultValue={choices.query} dir="auto" required />
        </label>
        <Pick
          name="kind"
          label={words.kind}
          any={words.any}
          value={choices.chosen.kind}
          options={SEARCH_KINDS.map((kind) => ({ value: kind, name: words.kinds[kind] }))}
        />
        <p className={pick.actions}>
          <button type="submit">{words.find}</button>
        </p>
      </form>
    </search>
  )
}
