import type { Evidence } from '@exodus/core'
import type { Metric } from '@exodus/core/metrics'
import { Figure } from '@/components/figure/figure'
import { codeNames } from '@/lib/figure-label'
import { periodName, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface MetricEntryProps {
  readonly metric: Metric
  readonly evidence: Evidence
  readonly locale: Locale
}

/**
 * A derived measure: definition, formula, reference, and an example that opens.
 * Its address is inside what is folded, so that a link to it unfolds it.
 */
export function MetricEntry({ metric, evidence, locale }: MetricEntryProps) {
  const { methods: words, explore } = messagesIn(locale)
  const example = metric.at(evidence, metric.example)
  return (
    <details>
      <summary>
        <h4>{metric.title[locale]}</h4>
      </summary>
      <div id={metric.id}>
        <p>{metric.definition[locale]}</p>
        <dl>
          <dt>{words.formula}</dt>
          <dd>{metric.formula[locale]}</dd>
          <dt>{words.reference}</dt>
          <dd>
            <bdi lang="en">{metric.reference}</bdi>
          </dd>
          {metric.caveats.map((caveat) => [
            <dt key={`${caveat.en}?`}>{words.caveat}</dt>,
            <dd key={caveat.en}>{caveat[locale]}</dd>,
          ])}
          <dt>{words.example}</dt>
          <dd>
            {[...codeNames(example, locale), periodName(example.period.code, locale)].join(' · ')}
            {': '}
            <Figure figure={example} locale={locale} form="text" />
            {/* A percentage says its unit itself. */}
            {example.unit.id.startsWith('percent') ? null : ` ${unitName(example.unit.id, locale)}`}
          </dd>
        </dl>
        <p className="ui">
          <a href={links.exploreOf(locale, 'metrics', metric.id)}>{explore.openMeasure}</a>
        </p>
      </div>
    </details>
  )
}
