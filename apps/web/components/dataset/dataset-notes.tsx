import type { ReactNode } from 'react'
import { SourceLine } from '@/components/figure/source-line'
import { Part } from '@/components/page/article'
import type { Description } from '@/lib/catalogue'
import { sourceView } from '@/lib/figure-view'
import { dateName, formatNumber, periodName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { punctuation } from '@/lib/punctuation'
import { sourceOf } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'
import styles from './dataset.module.css'
import { ReleaseCells } from './release-cells'

interface NotesProps {
  readonly description: Description
  readonly locale: Locale
}

/** Everything a careful reader asks of a table: caveats, breaks, method, making, policy, sources, releases, licence. */
export function DatasetNotes({ description, locale }: NotesProps) {
  const words = messagesIn(locale).dataset
  const { caveats, breaks, methodology, made, policy, licence, releases } = description
  return (
    <>
      {caveats.length === 0 ? null : (
        <Part id="caveats" title={words.caveats}>
          <ul className={styles.caveats}>
            {caveats.map((caveat) => (
              <li key={caveat.en}>{caveat[locale]}</li>
            ))}
          </ul>
        </Part>
      )}
      {breaks.length === 0 ? null : (
        <Part id="breaks" title={words.breaks}>
          <dl className={styles.breaks}>
            {breaks.map(({ period, note }) => (
              <div key={`${period}${note.en}`}>
                <dt>
                  <bdi>{periodName(period, locale)}</bdi>
                </dt>
                <dd>{note[locale]}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Part id="methodology" title={words.methodology}>
        <p>{methodology[locale]}</p>
      </Part>
      <Part id="made" title={words.made}>
        <p>{made[locale]}</p>
      </Part>
      {policy === undefined ? null : (
        <Part id="policy" title={words.policy}>
          <p>{policy.reason[locale]}</p>
        </Part>
      )}
      <Part id="sources" title={words.sources}>
        <Sources description={description} locale={locale} />
      </Part>
      <Part id="releases" title={words.releases}>
        <dl className={styles.breaks}>
          {releases.map(({ version, date, observations, changes }) => (
            <div key={version}>
              <dt>
                <bdi data-number="edition">{version}</bdi>
              </dt>
              <dd>
                {changes[locale]}{' '}
                <span className="muted">
                  <bdi>{dateName(date, locale)}</bdi>
                  {punctuation[locale].comma}
                  {fill(messagesIn(locale).data.rows, { count: formatNumber(observations, locale) })}
                </span>
                <ReleaseCells dataset={description.id} version={version} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="licence" title={words.licence}>
        <p>
          <code>{licence.spdx}</code> {licence.note[locale]}
        </p>
      </Part>
    </>
  )
}

const OPEN_SOURCES = 12

function Sources({ description, locale }: NotesProps) {
  const words = messagesIn(locale).dataset
  const views = description.sources.map((id) => sourceView(sourceOf(id) ?? { id }, locale))
  const list = (part: typeof views): ReactNode => (
    <ol className={styles.sources}>
      {part.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  )
  const rest = views.slice(OPEN_SOURCES)
  return (
    <>
      {list(views.slice(0, OPEN_SOURCES))}
      {rest.length === 0 ? null : (
        <details>
          <summary className="ui">{fill(words.more, { count: formatNumber(rest.length, locale) })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
