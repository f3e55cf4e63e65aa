import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import { topics } from '@/lib/catalogue'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { type SourceList, sourceKinds } from '@/lib/source-pages'
import { messagesIn } from '@/messages'

/** What to find among the sources; a plain form, its state in the address. */
export function SourceForm({ list, locale }: { readonly list: SourceList; readonly locale: Locale }) {
  const words = messagesIn(locale)
  const { search, searchLabel, find, kind, topic, any, clear } = words.sourcePages
  const { chosen } = list.choices
  return (
    <search className={pick.box}>
      <form action={links.sources(locale)} className={pick.form} aria-label={search}>
        <label className={`${pick.field} ${pick.wide}`}>
          <span>{searchLabel}</span>
          <input type="search" name="q" defaultValue={list.query} dir="auto" />
        </label>
        <Pick
          name="kind"
          label={kind}
          any={any}
          value={chosen.kind}
          options={sourceKinds.map((code) => ({ value: code, name: codeName('source-kind', code, locale) }))}
        />
        <Pick
          name="topic"
          label={topic}
          any={any}
          value={chosen.topic}
          options={topics.map((code) => ({ value: code, name: words.data.topics[code] }))}
        />
        <p className={pick.actions}>
          <button type="submit">{find}</button>
          <a href={links.sources(locale)}>{clear}</a>
        </p>
      </form>
    </search>
  )
}
