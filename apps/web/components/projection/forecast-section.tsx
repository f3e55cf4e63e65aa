import { modelById } from '@exodus/core/projections'
import { ProjectionFigure } from '@/components/chart/projection-figure'
import type { ProjectionSpec } from '@/components/chart/projection-layout'
import { Derivation } from '@/components/figure/derivation'
import { Phrase } from '@/components/text/phrase'
import { figureTitle } from '@/lib/figure-label'
import { rangeText, shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { ForecastView } from '@/lib/next'
import { fill, messagesIn } from '@/messages'
import { BacktestTable } from './backtest-table'
import styles from './projection.module.css'
import { projectionSummary } from './projection-summary'

interface ForecastSectionProps {
  readonly view: ForecastView
  readonly locale: Locale
}

/** What a series may come to, or why that cannot be said; with the test on its past. */
export function ForecastSection({ view: { id, projection, tests }, locale }: ForecastSectionProps) {
  const words = messagesIn(locale).next
  const { observed, figures, byLevel, published, verdict, model, backtest } = projection
  const last = observed.at(-1)
  if (!last) return null
  const spec: ProjectionSpec = {
    locale,
    unit: last.unit.id,
    observed,
    projected: figures,
    bands:
      figures.length === 0
        ? []
        : [
            { kind: '95', figures: byLevel[95] },
            { kind: '80', figures: byLevel[80] },
          ],
    published,
  }
  const title = figureTitle(last, locale)
  const end = figures.at(-1)
  const range = end?.range && rangeText(end.range, spec.unit, locale)
  const chart = `forecast-${id.replace(/[^\w-]/g, '-')}`
  return (
    <section id={chart} className={styles.section}>
      <ProjectionFigure
        id={`${chart}-chart`}
        spec={spec}
        title={
          end && range ? (
            <Phrase
              text={words.forecast}
              values={{
                title,
                value: <Derivation figure={end} locale={locale} />,
                year: <bdi>{shortPeriod(end.period.code, locale)}</bdi>,
                low: <bdi>{range.low}</bdi>,
                high: <bdi>{range.high}</bdi>,
              }}
            />
          ) : (
            fill(words.noForecast, { title })
          )
        }
        subtitle={fill(words.outcomeSubtitle, {
          title,
          unit: unitName(spec.unit, locale),
          from: shortPeriod(observed[0]?.period.code ?? '', locale),
          to: shortPeriod((end ?? last).period.code, locale),
        })}
        summary={projectionSummary(spec)}
        note={[
          ...(model ? [fill(words.model, { model: modelById(model).title[locale] })] : []),
          ...(end ? [] : verdict.reasons.map(({ text }) => fill(words.because, { reason: text[locale] }))),
          ...verdict.caveats.map((caveat) =>
            fill(words.caveat, { caveat: caveat[locale].replace(/[.۔]$/, '') }),
          ),
        ].join(' ')}
      />
      {backtest ? (
        <BacktestTable backtest={backtest} figures={tests} model={model} title={title} locale={locale} />
      ) : null}
    </section>
  )
}
