import Link from 'next/link'
import type { Description } from '@/lib/catalogue'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './dataset.module.css'

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
    <header className={styles.head}>
      <p className="ui">
        <Link href={`${links.data(locale)}#${topic}`} prefetch={false}>
          {topic in data.topics ? data.topics[topic as keyof typeof data.topics] : dataset.back}
        </Link>
      </p>
      <h1>{description.title[locale]}</h1>
      <p className="lead">{description.description[locale]}</p>
    </header>
  )
}
