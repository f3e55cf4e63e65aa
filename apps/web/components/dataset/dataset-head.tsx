import { Head } from '@/components/page/article'
import type { Description } from '@/lib/catalogue'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

/** Topic, title and description of a dataset. */
export function DatasetHead({
  description,
  locale,
}: {
  readonly description: Description
  readonly locale: Locale
}) {
  const { data, dataset } = messagesIn(locale)
  const { topic } = description
  return (
    <Head
      crumb={{
        href: `${links.data(locale)}#${topic}`,
        text: topic in data.topics ? data.topics[topic as keyof typeof data.topics] : dataset.back,
      }}
      title={description.title[locale]}
      lead={description.description[locale]}
    />
  )
}
