import { Snippet, Takes } from '@/components/text/snippet'
import { embedCode } from '@/lib/embed-code'
import { apiAddresses } from '@/lib/explore/api-addresses'
import { DATA_FORMATS } from '@/lib/explore/data-file'
import type { Exploration } from '@/lib/explore/explore'
import { curlOf, typescriptOf } from '@/lib/explore/snippets'
import { addressesOf, citationsOf, embedOf } from '@/lib/explore/take'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './explore.module.css'

interface TakeAwayProps {
  readonly exploration: Exploration
  readonly locale: Locale
}

/** The chart to take along: link, API, code, files, frame and citation. */
export function TakeAway({ exploration, locale }: TakeAwayProps) {
  const words = messagesIn(locale).explore
  const at = addressesOf(exploration, locale)
  const hasDrawing = exploration.chart !== 'table' && exploration.series.length > 0
  const copying = { copy: words.copy, copied: words.copied }
  return (
    <section className={styles.below} aria-labelledby="take-away">
      <h2 id="take-away">{words.take}</h2>
      <p className="ui muted">{words.takeNote}</p>
      <Takes>
        <div>
          <h3>{words.download}</h3>
          <ul className="ui">
            <li>
              <a href={at.csv} download>
                {words.csv}
              </a>
            </li>
            {exploration.subject.kind === 'datasets'
              ? DATA_FORMATS.map((format) => (
                  <li key={format}>
                    <a href={at.rows(format)} download>
                      {words.rows[format]}
                    </a>
                  </li>
                ))
              : null}
            {hasDrawing ? (
              <>
                <li>
                  <a href={at.png} download>
                    {words.png}
                  </a>
                </li>
                <li>
                  <a href={at.svg} download>
                    {words.svg}
                  </a>
                </li>
                <li>
                  <a href={at.svgDark} download>
                    {words.svgDark}
                  </a>
                </li>
              </>
            ) : null}
          </ul>
        </div>
        <div>
          <Snippet title={words.link} text={at.page} {...copying} />
        </div>
        <div>
          <Snippet title={words.embed} text={embedCode(embedOf(exploration, locale))} {...copying} />
          <p className="small muted ui">{words.embedNote}</p>
        </div>
        <div>
          <Snippet title={words.api} text={apiAddresses(exploration).join('\n')} {...copying} />
          {exploration.asked.normalise === undefined ? null : (
            <p className="small muted ui">{words.apiPlain}</p>
          )}
        </div>
        <div>
          <Snippet title={words.curl} text={curlOf(exploration)} {...copying} />
        </div>
        <div>
          <Snippet title={words.typescript} text={typescriptOf(exploration)} {...copying} />
        </div>
        {citationsOf(exploration, locale).map(({ form, text }) => (
          <div key={form}>
            <Snippet
              title={`${words.cite}: ${words.citeForms[form]}`}
              text={text}
              prose={form === 'text'}
              {...copying}
            />
          </div>
        ))}
      </Takes>
    </section>
  )
}
