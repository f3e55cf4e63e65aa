import { metrics } from '@exodus/core/metrics'
import { Figure } from '@/components/figure/figure'
import { evidenceOf } from '@/lib/evidence'
import { codeNames } from '@/lib/figure-label'
import { periodName, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './methods.module.css'

/** Every derived measure: definition, formula, reference, and an example that opens. */
export async function MetricList({ locale }: { readonly locale: Locale }) {
  const { methods: words, explore } = messagesIn(locale)
  const evidence = await evidenceOf([...new Set(metrics.flatMap(({ datasets }) => datasets))])
  return (
    <ul className={`bare ${styles.metrics}`}>
      {metrics.map((metric) => {
        const example = metric.at(evidence, metric.example)
        return (
          <li key={metric.id} id={metric.id}>
            <h3>{metric.title[locale]}</h3>
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
                <Figure figure={example} locale={locale} form="text" /> {unitName(example.unit.id, locale)}
              </dd>
            </dl>
            <p className="ui">
              <a href={links.exploreOf(locale, 'metrics', metric.id)}>{explore.openMeasure}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
