import { Phrase } from '@/components/text/phrase'
import type { FigureView } from '@/lib/figure-view-types'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import styles from './evidence.module.css'
import { LineageTree, Notes } from './lineage-tree'
import { PublishedRow } from './published-row'

interface FigureEvidenceProps {
  readonly view: FigureView
  readonly words: Messages['figure']
  readonly locale: Locale
}

// Units that the percent sign says in full.
const PLAIN_PERCENT = ['percent', 'percent-change']

/** All there is to know of one figure, on its permanent page; the panel shows this part of it. */
export function FigureEvidence({ view, words, locale }: FigureEvidenceProps) {
  return (
    <article className={styles.evidence} data-evidence="">
      <header>
        <h1 className={styles.title}>{view.title}</h1>
        <p className="ui muted">
          {view.label === '' ? null : `${view.label} · `}
          <bdi>{view.period}</bdi>
        </p>
        <p className={styles.value}>
          <bdi data-value={view.value}>{view.shown}</bdi>{' '}
          {PLAIN_PERCENT.includes(view.unitId) ? null : <span className={styles.unit}>{view.unit}</span>}
        </p>
        {view.exact === '' ? null : (
          <p className="ui muted">
            <Phrase text={words.exact} values={{ value: <bdi>{view.exact}</bdi> }} />
          </p>
        )}
        {view.range === null ? null : (
          <p className="ui">
            <Phrase
              text={words.range}
              values={{ low: <bdi>{view.range.low}</bdi>, high: <bdi>{view.range.high}</bdi> }}
            />
          </p>
        )}
      </header>
      <section>
        <h2>{words.counts}</h2>
        <p>{view.counts}</p>
        {view.caveats.map((caveat) => (
          <p key={caveat} className="muted">
            {caveat}
          </p>
        ))}
      </section>
      {view.row === null ? (
        <section>
          <h2>{words.formula}</h2>
          <p className={styles.formula}>{view.formula}</p>
          <Notes notes={view.notes} />
          <LineageTree inputs={view.inputs} more={view.moreInputs} words={words} locale={locale} />
          {view.reference === '' ? null : (
            <p className="ui muted">
              {words.fields.reference} <bdi lang="en">{view.reference}</bdi>
            </p>
          )}
        </section>
      ) : (
        <section>
          <h2>{words.row}</h2>
          <PublishedRow node={view} row={view.row} words={words} />
        </section>
      )}
      <section>
        <h2>{words.cite}</h2>
        <p className={`ui ${styles.citation}`}>
          <bdi>{view.citation}</bdi>
        </p>
        <ul className={`bare ${styles.actions}`}>
          <li className="screen-only">
            <button type="button" data-copy={view.citation} data-copied={words.copied}>
              {words.copyCitation}
            </button>
          </li>
          <li className="screen-only">
            <button type="button" data-copy={view.id} data-copied={words.copied}>
              {words.copyId}
            </button>
          </li>
          <li>
            <a href={view.links.page}>{words.permanent}</a>
          </li>
          <li>
            <a href={view.links.api}>{words.api}</a>
          </li>
          {view.links.explore === null ? null : (
            <li>
              <a href={view.links.explore}>{words.explore}</a>
            </li>
          )}
          {view.links.dataset === null ? null : (
            <li>
              <a href={view.links.dataset}>{words.dataset}</a>
            </li>
          )}
        </ul>
        <p>
          <code>{view.id}</code>
        </p>
      </section>
    </article>
  )
}
