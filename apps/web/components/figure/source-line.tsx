import type { SourceView } from '@/lib/figure-view-types'

/** A source in one line: publisher, title as a link, date. Titles stay in the language they were published in. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  const { publisher, title, published, url } = source
  const name = title === '' ? publisher : title
  const comma = /[؀-ۿ]/.test(published) ? '، ' : ', '
  return (
    <span>
      <bdi>
        {title === '' ? null : `${publisher}: `}
        {url === '' ? (
          name
        ) : (
          <a href={url} rel="noopener">
            {name}
          </a>
        )}
      </bdi>
      {published === '' ? null : <bdi>{comma + published}</bdi>}
    </span>
  )
}
