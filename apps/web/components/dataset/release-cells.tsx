import { revisionsOf } from '@exodus/core/releases'
import Link from 'next/link'
import { Phrase } from '@/components/text/phrase'
import { type RevisionView, revisionView } from '@/lib/cell-revisions'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import styles from './release-cells.module.css'

interface ReleaseCellsProps {
  readonly dataset: string
  readonly version: string
  /** How many changes to show; what is beyond them stands on the page of the dataset. */
  readonly first?: number
  readonly locale: Locale
}

/** Open on the page of the dataset; the rest unfolds. */
const OPEN = 20
/** No page lists more: the API has them all. */
const MOST = 500

/** The values that a release added, removed and revised, each with the way to its figure; nothing for a first release. */
export async function ReleaseCells({ dataset, version, first, locale }: ReleaseCellsProps) {
  const words = messagesIn(locale).changes
  const revisions = await revisionsOf(dataset, { version })
  if (revisions.length === 0) return null
  const views = revisions.slice(0, first ?? MOST).map((revision) => revisionView(revision, locale))
  const folded = first === undefined ? views.slice(OPEN) : []
  const count = formatNumber(revisions.length, locale)
  return (
    <>
      <Cells views={first === undefined ? views.slice(0, OPEN) : views} locale={locale} />
      {folded.length === 0 ? null : (
        <details>
          <summary className="ui">{fill(words.more, { count: formatNumber(folded.length, locale) })}</summary>
          <Cells views={folded} locale={locale} />
        </details>
      )}
      <p className="ui">
        {first === undefined ? (
          <a href={links.apiAt(`/v1/datasets/${dataset}/revisions/${version}`)}>{words.asData}</a>
        ) : revisions.length > first ? (
          <Link href={`${links.dataset(locale, dataset)}#releases`} prefetch={false}>
            {fill(words.all, { count })}
          </Link>
        ) : null}
      </p>
    </>
  )
}

function Cells({ views, locale }: { readonly views: readonly RevisionView[]; readonly locale: Locale }) {
  const words = messagesIn(locale).changes
  return (
    <ul className={`bare ${styles.cells}`}>
      {views.map(({ key, change, name, href, value, differences }) => (
        <li key={key}>
          <span className={styles.change}>{words.change[change]}</span>{' '}
          {href === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <Link href={href} prefetch={false}>
              <bdi>{name}</bdi>
            </Link>
          )}
          {value === '' ? null : (
            <>
              {': '}
              <bdi>{value}</bdi>
            </>
          )}
          {differences.length === 0 ? null : (
            <ul className="bare muted">
              {differences.map(({ column, before, after }) => (
                <li key={column}>
                  <Phrase
                    text={words.difference}
                    values={{
                      column,
                      before: <bdi>{before || words.nothing}</bdi>,
                      after: <bdi>{after || words.nothing}</bdi>,
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
