import Link from 'next/link'
import { byTopic, type Description, yearsOf } from '@/lib/catalogue'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { qualitiesOf } from '@/lib/qualities'
import { fill, messagesIn } from '@/messages'
import styles from './catalogue.module.css'

interface TopicListProps {
  readonly datasets: readonly Description[]
  readonly locale: Locale
}

/** Datasets under their topics, with what they hold. */
export async function TopicList({ datasets: shown, locale }: TopicListProps) {
  const words = messagesIn(locale).data
  const qualities = await qualitiesOf()
  const topics = byTopic(shown)
  return (
    <>
      <nav aria-label={words.topicsLabel} className={styles.topics}>
        {topics.map(({ topic, datasets }) => (
          <a key={topic} href={`#${topic}`}>
            {words.topics[topic]} <span className="muted">{formatNumber(datasets.length, locale)}</span>
          </a>
        ))}
      </nav>
      {topics.map(({ topic, datasets }) => (
        <section key={topic} id={topic} className={styles.topic}>
          <h2>{words.topics[topic]}</h2>
          <ul className="bare">
            {datasets.map((description) => (
              <Entry
                key={description.id}
                description={description}
                qualities={qualities.get(description.id) ?? []}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The years of a dataset; one that holds a single year names it once. */
function spanOf(description: Description, covers: string): string {
  const { from, to } = yearsOf(description)
  return from === to ? from : fill(covers, { from, to })
}

interface EntryProps {
  readonly description: Description
  readonly qualities: readonly string[]
  readonly locale: Locale
}

function Entry({ description, qualities, locale }: EntryProps) {
  const words = messagesIn(locale).data
  const facts = [
    fill(words.rows, { count: formatNumber(description.size, locale) }),
    spanOf(description, words.covers),
    qualities.map((quality) => words.quality[quality as keyof typeof words.quality]).join(' · '),
  ]
  return (
    <li className={styles.entry}>
      <h3>
        <Link href={links.dataset(locale, description.id)} prefetch={false}>
          {description.title[locale]}
        </Link>
      </h3>
      <p>{description.description[locale]}</p>
      <ul className={`bare ${styles.facts}`}>
        {facts.map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
    </li>
  )
}
