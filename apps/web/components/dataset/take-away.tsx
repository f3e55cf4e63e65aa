import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './dataset.module.css'

/** The whole table to take along, and its address in the API. */
export function TakeAway({ id, locale }: { readonly id: string; readonly locale: Locale }) {
  const words = messagesIn(locale).dataset
  return (
    <ul className={`bare ${styles.take}`}>
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
        <a href={links.apiObservations(id)}>{words.api}</a>
      </li>
    </ul>
  )
}
