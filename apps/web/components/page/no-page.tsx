import { formatNumber } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { PageAsked } from '@/lib/query'
import { fill, messagesIn } from '@/messages'

/** Says that a list has no such page as was asked for, and which is shown instead. */
export function NoPage({
  of: { page, pages, noPage },
  locale,
}: {
  readonly of: PageAsked
  readonly locale: Locale
}) {
  if (noPage === '') return null
  return (
    <p className="ui" role="status">
      <bdi>
        {fill(messagesIn(locale).noPage, {
          asked: noPage,
          page: formatNumber(page, locale),
          pages: formatNumber(pages, locale),
        })}
      </bdi>
    </p>
  )
}
