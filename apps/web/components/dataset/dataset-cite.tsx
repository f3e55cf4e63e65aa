import { Snippet } from '@/components/text/snippet'
import type { Description } from '@/lib/catalogue'
import { citationsOfDataset } from '@/lib/data/cite'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

/** The dataset cited in every form. */
export function DatasetCite({
  description,
  locale,
}: {
  readonly description: Description
  readonly locale: Locale
}) {
  const { explore } = messagesIn(locale)
  return citationsOfDataset(description, locale).map(({ form, text }) => (
    <Snippet
      key={form}
      title={explore.citeForms[form]}
      text={text}
      prose={form === 'text'}
      copy={explore.copy}
      copied={explore.copied}
    />
  ))
}
