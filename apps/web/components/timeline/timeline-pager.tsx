import { Pager } from '@/components/page/pager'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { TimelinePage } from '@/lib/timeline'
import { fill, messagesIn } from '@/messages'

/** The way to earlier and later entries, with what is chosen kept. */
export function TimelinePager({ page, locale }: { readonly page: TimelinePage; readonly locale: Locale }) {
  const words = messagesIn(locale).timeline
  return (
    <Pager
      label={words.pages}
      page={page.page}
      pages={page.pages}
      words={words}
      position={fill(words.page, {
        page: formatNumber(page.page, locale),
        pages: formatNumber(page.pages, locale),
      })}
      hrefOf={(number) => links.timeline(locale, { ...page.choices.chosen, page: String(number) })}
    />
  )
}
