import { otherFormats } from '@/lib/data/dataset-file'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './dataset.module.css'

interface TakeAwayProps {
  readonly id: string
  /** Whether some cell has rival values, which have a page of their own. */
  readonly rivals: boolean
  readonly locale: Locale
}

/** The whole table to take along, its address in the API, and the page of its rival values. */
export function TakeAway({ id, rivals, locale }: TakeAwayProps) {
  const { dataset: words, compare, explore, wholeTable } = messagesIn(locale)
  return (
    <ul className={`bare ${styles.take}`}>
      <li>
        <a href={links.exploreOf(locale, 'datasets', id)}>{explore.open}</a>
      </li>
      <li>
        <a href={links.download(id, 'csv')} download>
          {words.csv}
        </a>
      </li>
      <li>
        <a href={links.download(id, 'json')} download>
          {words.json}
        </a>
      </li>
      <li>
        <details>
          <summary>{wholeTable.formats}</summary>
          <ul className="bare">
            {otherFormats.map(({ id: format, title, suffix }) => (
              <li key={format}>
                <a href={links.download(id, suffix)} download>
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      </li>
      <li>
        <a href={links.apiObservations(id)}>{words.api}</a>
      </li>
      {rivals ? (
        <li>
          <a href={links.compareOf(locale, id)}>{compare.link}</a>
        </li>
      ) : null}
    </ul>
  )
}
