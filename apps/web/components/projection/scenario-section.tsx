import type { Outcome } from '@exodus/core/projections'
import { ProjectionFigure } from '@/components/chart/projection-figure'
import type { ProjectionSpec } from '@/components/chart/projection-layout'
import { Derivation } from '@/components/figure/derivation'
import { Phrase } from '@/components/text/phrase'
import { formatNumber, shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { ScenarioView } from '@/lib/next'
import { fill, messagesIn } from '@/messages'
import styles from './projection.module.css'
import { projectionSummary } from './projection-summary'
import { ScenarioForm } from './scenario-form'

interface ScenarioSectionProps {
  readonly view: ScenarioView
  readonly locale: Locale
  readonly others: readonly (readonly [name: string, value: string])[]
}

/** What follows if things go on: the assumptions, and each outcome as a chart. */
export function ScenarioSection({ view, locale, others }: ScenarioSectionProps) {
  const { scenario, result, problems, observed } = view
  const words = messagesIn(locale).next
  const titleOf = (lever: string): string =>
    scenario.levers.find(({ id }) => id === lever)?.title[locale] ?? lever
  return (
    <section id={scenario.id} className={styles.section}>
      <h3>{scenario.title[locale]}</h3>
      <p className={styles.text}>{scenario.definition[locale]}</p>
      {problems.map(({ lever, value, low, high }) => (
        <p key={lever} className={styles.problem} role="alert">
          {fill(words.problem, {
            lever: titleOf(lever),
            value,
            low: formatNumber(low, locale),
            high: formatNumber(high, locale),
          })}
        </p>
      ))}
      <ScenarioForm view={view} locale={locale} others={others} />
      {result.outcomes.map((outcome) => (
        <OutcomeChart
          key={outcome.id}
          id={`${scenario.id}-${outcome.id}`}
          outcome={outcome}
          spec={specOf(outcome, observed(outcome.id), locale)}
          definition={scenario.definition[locale]}
        />
      ))}
    </section>
  )
}

function specOf(
  { figures, published }: Outcome,
  observed: ProjectionSpec['observed'],
  locale: Locale,
): ProjectionSpec {
  return {
    locale,
    unit: figures[0]?.unit.id ?? '',
    observed,
    projected: figures,
    bands: [{ kind: 'outer', figures }],
    published,
  }
}

interface OutcomeChartProps {
  readonly id: string
  readonly outcome: Outcome
  readonly spec: ProjectionSpec
  readonly definition: string
}

function OutcomeChart({ id, outcome: { title }, spec, definition }: OutcomeChartProps) {
  const { locale, unit, projected, observed } = spec
  const words = messagesIn(locale).next
  const end = projected.at(-1)
  const first = observed[0] ?? projected[0]
  if (!end || !first) return null
  return (
    <div className={styles.chart}>
      <ProjectionFigure
        id={id}
        spec={spec}
        title={
          <Phrase
            text={words.outcome}
            values={{
              title: title[locale],
              value: <Derivation figure={end} locale={locale} />,
              year: <bdi>{yearOf(end.period.end)}</bdi>,
            }}
          />
        }
        subtitle={fill(words.outcomeSubtitle, {
          title: title[locale],
          unit: unitName(unit, locale),
          from:
            first.period.kind === 'interval'
              ? yearOf(first.period.end)
              : shortPeriod(first.period.code, locale),
          to: yearOf(end.period.end),
        })}
        summary={projectionSummary(spec)}
        note={definition}
      />
    </div>
  )
}

const yearOf = (date: string): string => date.slice(0, 4)
