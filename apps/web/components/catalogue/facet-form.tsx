import { Pick } from '@/components/page/pick'
import pick from '@/components/page/pick.module.css'
import { topics } from '@/lib/catalogue'
import { type CataloguePage, FREQUENCIES, QUALITIES } from '@/lib/data/catalogue-filter'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

/** What to see of the catalogue; a plain form, its state in the address. */
export function FacetForm({ page, locale }: { readonly page: CataloguePage; readonly locale: Locale }) {
  const { data, dataset, wholeTable: words } = messagesIn(locale)
  const { chosen } = page.choices
  return (
    <search className={pick.box}>
      <form action={links.data(locale)} className={pick.form} aria-label={words.facets}>
        <Pick
          name="topic"
          label={words.topic}
          any={words.any}
          value={chosen.topic}
          options={topics.map((value) => ({ value, name: data.topics[value] }))}
        />
        <Pick
          name="frequency"
          label={words.frequency}
          any={words.any}
          value={chosen.frequency}
          options={FREQUENCIES.map((value) => ({ value, name: dataset.frequency[value] }))}
        />
        <Pick
          name="year"
          label={words.covers}
          any={words.any}
          value={chosen.year}
          options={page.years.toReversed().map((value) => ({ value, name: value }))}
        />
        <Pick
          name="quality"
          label={words.quality}
          any={words.any}
          value={chosen.quality}
          options={QUALITIES.map((value) => ({ value, name: data.quality[value] }))}
        />
        <Pick
          name="rivals"
          label={words.rivals}
          any={words.any}
          value={chosen.rivals}
          options={[
            { value: 'some', name: words.withRivals },
            { value: 'none', name: words.withoutRivals },
          ]}
        />
        <p className={pick.actions}>
          <button type="submit">{words.show}</button>
          <a href={links.data(locale)}>{words.clear}</a>
        </p>
      </form>
    </search>
  )
}
