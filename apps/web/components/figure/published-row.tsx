import { AsPublished } from '@/components/text/as-published'
import type { FigureNode, RowView } from '@/lib/figure-view-types'
import type { Messages } from '@/messages'
import styles from './evidence.module.css'
import { RivalStrip } from './rival-strip'
import { SourceLine } from './source-line'

interface PublishedRowProps {
  readonly node: FigureNode
  readonly row: RowView
  readonly words: Messages['figure']
}

/** The end of every lineage: one row of a published table, its source, and what other sources say of the same cell. */
export function PublishedRow({ node, row, words }: PublishedRowProps) {
  const { source, confirmedBy } = row
  return (
    <div className={styles.row}>
      <dl className={styles.facts}>
        <dt>{words.fields.dataset}</dt>
        <dd>
          <a href={row.dataset.href}>{row.dataset.title}</a>
        </dd>
        <dt>{words.fields.row}</dt>
        <dd>{row.rowText}</dd>
        <dt>{words.fields.key}</dt>
        <dd>
          <ul className="bare">
            {row.key.map(({ name, code, value, page }) => (
              <li key={name}>
                {name}: <bdi>{page === null ? value : <a href={page}>{value}</a>}</bdi>{' '}
                {code === value ? null : <code>{code}</code>}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.fields.quality}</dt>
        <dd>
          {node.quality}
          {node.status === '' ? null : ` · ${node.status}`}
        </dd>
        {row.note === '' ? null : (
          <>
            <dt>{words.fields.note}</dt>
            <dd lang="en" dir="ltr">
              {row.note}
            </dd>
          </>
        )}
        <dt>{words.source}</dt>
        <dd>
          <SourceLine source={source} />
          {source.via === '' ? null : (
            <div className="muted">
              {words.fields.via}: <AsPublished text={source.via} locale={source.locale} />
            </div>
          )}
          {source.licence === '' ? null : (
            <div className="muted">
              {words.fields.licence}: <AsPublished text={source.licence} locale={source.locale} />
            </div>
          )}
        </dd>
        {confirmedBy.length === 0 ? null : (
          <>
            <dt>{words.confirmed}</dt>
            <dd>
              <ul className="bare">
                {confirmedBy.map((confirming) => (
                  <li key={confirming.id}>
                    <SourceLine source={confirming} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {node.rivals.length === 0 ? (
        <p className={`muted ${styles.note}`}>{words.noRivals}</p>
      ) : (
        <div className={styles.rivalBox}>
          <p className="muted">{words.rivals}</p>
          <RivalStrip rivals={node.rivals} words={words} />
        </div>
      )}
    </div>
  )
}
