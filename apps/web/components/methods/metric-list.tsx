import { type Metric, metrics } from '@exodus/core/metrics'
import { topics } from '@/lib/catalogue'
import { evidenceOf } from '@/lib/evidence'
import type { Locale } from '@/lib/locale'
import { topicOfMetric } from '@/lib/metrics-of'
import { messagesIn } from '@/messages'
import styles from './methods.module.css'
import { MetricEntry } from './metric-entry'

/** Every derived measure by topic, each folded under its name: there are too many to read in one go. */
export async function MetricList({ locale }: { readonly locale: Locale }) {
  const evidence = await evidenceOf([...new Set(metrics.flatMap(({ datasets }) => datasets))])
  const words = messagesIn(locale).data.topics
  return topics.map((topic) => {
    const own = metrics.filter((metric) => topicOfMetric(metric) === topic)
    return own.length === 0 ? null : (
      <section key={topic} aria-labelledby={`measures-${topic}`} className={styles.topic}>
        <h3 id={`measures-${topic}`}>{words[topic]}</h3>
        <ul className={`bare ${styles.metrics}`}>
          {own.map((metric: Metric) => (
            <li key={metric.id}>
              <MetricEntry metric={metric} evidence={evidence} locale={locale} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
