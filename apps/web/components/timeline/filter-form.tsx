import { Pick, type PickOption } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { type TimelinePage, timelineKinds } from '@/lib/timeline'
import { messagesIn } from '@/messages'

interface FilterFormProps {
  readonly page: TimelinePage
  readonly locale: Locale
}

/** What to see of the timeline; a plain form, so that it works without script and its state is in the address. */
export function FilterForm({ page, locale }: FilterFormProps) {
  const words = messagesIn(locale).timeline
  const { chosen } = page.choices
  const named = (list: string, codes: readonly string[]): PickOption[] =>
    codes
      .map((code) => ({ value: code, name: codeName(list, code, locale) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <search className={pick.box}>
      <form action={links.timeline(locale)} className={pick.form} aria-label={words.filter}>
        <Pick
          name="kind"
          label={words.kind}
          any={words.any}
          value={chosen.kind}
          options={timelineKinds.map((kind) => ({ value: kind, name: words.kindsMany[kind] }))}
        />
        <Pick
          name="area"
          label={words.area}
          any={words.any}
          value={chosen.area}
          options={named('area', page.areas)}
        />
        <Pick
          name="category"
          label={words.category}
          any={words.any}
          value={chosen.category}
          options={named('event-category', page.categories)}
        />
        <Pick
          name="direction"
          label={words.direction}
          any={words.any}
          value={chosen.direction}
          options={named('event-direction', page.directions)}
        />
        <Pick
          name="from"
          label={words.from}
          any={words.any}
          value={chosen.from}
          options={yearsOf(page, chosen.from)}
        />
        <Pick
          name="to"
          label={words.to}
          any={words.any}
          value={chosen.to}
          options={yearsOf(page, chosen.to).toReversed()}
        />
        <p className={pick.actions}>
          <button type="submit">{words.apply}</button>
          <a href={links.timeline(locale)}>{words.clear}</a>
        </p>
      </form>
    </search>
  )
}

/** Years to choose from, and a month or day that the address holds already. */
function yearsOf({ years }: TimelinePage, chosen: string | undefined): PickOption[] {
  const codes = years.map(({ year }) => year)
  const all = chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen].sort()
  return all.map((code) => ({ value: code, name: code }))
}
