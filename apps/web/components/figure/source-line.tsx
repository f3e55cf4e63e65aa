import type { SourceView } from '@/lib/figure-view-types'
import { langIn } from '@/lib/language-of'
import { punctuation } from '@/lib/punctuation'

/**
 * A source in one line: its publisher, which leads to the site's page of the source; its title, which leads to the source
 * itself; its date. Titles stay in the language they were published in.
 */
export function SourceLine({ source }: { readonly source: SourceView }) {
  const { publisher, title, published, url, page, locale } = source
  const name = title === '' ? publisher : title
  return (
    <span>
      <bdi lang={langIn(name, locale)}>
        {title === '' ? null : (
          <>
            <a href={page} className="quiet">
              {publisher}
            </a>
            {': '}
          </>
        )}
        {url === '' ? (
          name
        ) : (
          <a href={url} rel="noopener">
            {name}
          </a>
        )}
      </bdi>
      {published === '' ? null : (
        <>
          {punctuation[locale].comma}
          <bdi>{published}</bdi>
        </>
      )}
    </span>
  )
}
