import { metrics } from '@exodus/core/metrics'
import Link from 'next/link'
import { Section } from '@/components/page/index-page'
import { byTopic, descriptionOf } from '@/lib/catalogue'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './explore.module.css'
import { ListSearch } from './list-search'

const LIST = 'subjects'

/** Every table and measure under its topic, with a search. A measure has the topic of the first table it reads. */
export function SubjectList({ locale }: { readonly locale: Locale }) {
  const { explore: words, data } = messagesIn(locale)
  return (
    <>
      <nav aria-label={data.topicsLabel} className={`ui ${styles.topics}`}>
        {byTopic().map(({ topic }) => (
          <a key={topic} href={`#${topic}`}>
            {data.topics[topic]}
          </a>
        ))}
      </nav>
      <ListSearch list={LIST} label={words.find} found={words.found} />
      <div id={LIST}>
        {byTopic().map(({ topic, datasets }) => (
          <Section key={topic} id={topic} title={data.topics[topic]}>
            <div className={styles.subjects}>
              <Subjects
                title={words.tables}
                entries={datasets.map(({ id, title }) => ({
                  id,
                  name: title[locale],
                  href: links.exploreOf(locale, 'datasets', id),
                }))}
              />
              <Subjects
                title={words.measures}
                entries={metrics
                  .filter(({ datasets: [first] }) => descriptionOf(first ?? '')?.topic === topic)
                  .map(({ id, title }) => ({
                    id,
                    name: title[locale],
                    href: links.exploreOf(locale, 'metrics', id),
                  }))}
              />
            </div>
          </Section>
        ))}
      </div>
    </>
  )
}

interface SubjectsProps {
  readonly title: string
  readonly entries: readonly { readonly id: string; readonly name: string; readonly href: string }[]
}

function Subjects({ title, entries }: SubjectsProps) {
  if (entries.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="bare ui">
        {entries.map(({ id, name, href }) => (
          <li key={id} data-words={`${name} ${id.replaceAll('-', ' ')}`.toLowerCase()}>
            <Link href={href} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
