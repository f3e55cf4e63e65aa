import type { Source } from '@exodus/core/schema'
import Link from 'next/link'
import { AsPublished } from '@/components/text/as-published'
import { dateName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import styles from './sources.module.css'

/** Sources under their publishers; titles stay in the language they were published in. */
export function SourceEntries({
  sources,
  locale,
}: {
  readonly sources: readonly Source[]
  readonly locale: Locale
}) {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))]
  return (
    <ul className={`bare ${styles.publishers}`}>
      {publishers.map((publisher) => (
        <li key={publisher}>
          <h3>
            <AsPublished text={publisher} locale={locale} />
          </h3>
          <ul className={`bare ${styles.titles}`}>
            {sources
              .filter((source) => source.publisher === publisher)
              .map(({ id, title, published, kind, via }) => (
                <li key={id}>
                  <Link href={links.source(locale, id)} prefetch={false}>
                    <AsPublished text={title} locale={locale} />
                  </Link>{' '}
                  <span className={`small muted ${styles.meta}`}>
                    {[
                      codeName('source-kind', kind, locale),
                      published === '' ? '' : dateName(published, locale),
                      via,
                    ]
                      .filter(Boolean)
                      .map((text) => (
                        <AsPublished key={text} text={text} locale={locale} />
                      ))}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
