import { type Backtest, backtestScores, type ModelId, modelById } from '@exodus/core/projections'
import { Figure } from '@/components/figure/figure'
import { formatNumber } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { TestFigures } from '@/lib/next'
import { fill, messagesIn } from '@/messages'
import styles from './projection.module.css'

interface BacktestTableProps {
  readonly backtest: Backtest
  readonly figures: TestFigures
  /** The model that was chosen. */
  readonly model: ModelId | undefined
  readonly title: string
  readonly locale: Locale
}

/** How every model did on the past of a series; every number opens to what it was tested on. */
export function BacktestTable({ backtest, figures, model, title, locale }: BacktestTableProps) {
  const words = messagesIn(locale).next
  return (
    <details className={styles.tested}>
      <summary>{words.tested}</summary>
      <p>
        {fill(words.testedNote, {
          origins: formatNumber(backtest.origins, locale),
          horizon: formatNumber(backtest.horizon, locale),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={fill(words.testedOf, { title })}>
        <table>
          <caption className="hidden-text">{fill(words.testedOf, { title })}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.model}</th>
              {backtestScores.map(({ id }) => (
                <th key={id} scope="col" className="number">
                  {words.columns[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {backtest.results.map((result) => (
              <tr key={result.model}>
                <th scope="row">
                  {modelById(result.model).title[locale]}
                  {result.model === model ? <strong> · {words.used}</strong> : null}
                </th>
                {(figures.get(result.model) ?? []).map((figure) => (
                  <td key={figure.id} className="number">
                    <Figure figure={figure} locale={locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
