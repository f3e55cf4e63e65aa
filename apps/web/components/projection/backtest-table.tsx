import { type Backtest, type ModelId, modelById } from '@exodus/core/projections'
import { formatNumber, formatValue } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import styles from './projection.module.css'

interface BacktestTableProps {
  readonly backtest: Backtest
  /** The model that was chosen. */
  readonly model: ModelId | undefined
  readonly title: string
  readonly unit: string
  readonly locale: Locale
}

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
const NONE = { maximumFractionDigits: 0 }

/** How every model did on the past of a series. */
export function BacktestTable({ backtest, model, title, unit, locale }: BacktestTableProps) {
  const words = messagesIn(locale).next
  const { columns } = words
  return (
    <details className={styles.tested}>
      <summary>
        {words.tested}
        <span className="hidden-text">: {title}</span>
      </summary>
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
              <th scope="col">{columns.model}</th>
              {[
                columns.forecasts,
                columns.mae,
                columns.mase,
                columns.naive,
                columns.held80,
                columns.held95,
              ].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
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
                <td className="number">{formatNumber(result.forecasts, locale)}</td>
                <td className="number">{formatValue(result.mae, unit, locale, 'text')}</td>
                <td className="number">{formatNumber(result.mase, locale, TWO)}</td>
                <td className="number">{formatNumber(result.againstNaive, locale, TWO)}</td>
                <td className="number">{formatNumber(result.coverage[80], locale, NONE)}%</td>
                <td className="number">{formatNumber(result.coverage[95], locale, NONE)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
