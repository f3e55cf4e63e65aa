import type { Description } from '@/lib/catalogue'
import { dateName, formatNumber, periodName, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { dimensionName } from '@/lib/names'
import { messagesIn } from '@/messages'
import styles from './dataset.module.css'

/** The facts of a dataset in a list: rows, period, unit, version. */
export function DatasetFacts({
  description,
  locale,
}: {
  readonly description: Description
  readonly locale: Locale
}) {
  const { facts, frequency, unitVaries, licence } = messagesIn(locale).dataset
  const { size, time, measure, version, revised, dimensions, constants } = description
  const words = messagesIn(locale)
  const varying = dimensions
    .filter(({ id }) => constants[id] === undefined)
    .map(({ id }) => dimensionName(id, locale))
  const quality = constants.quality as keyof typeof words.data.quality | undefined
  return (
    <dl className={styles.facts}>
      <Fact name={facts.rows} value={formatNumber(size, locale)} />
      <Fact
        name={facts.period}
        value={`${periodName(time.start, locale)} – ${periodName(time.end, locale)}`}
      />
      <Fact name={facts.frequency} value={frequency[time.frequency]} />
      <Fact name={facts.unit} value={measure.unit === null ? unitVaries : unitName(measure.unit, locale)} />
      {quality === undefined ? null : <Fact name={facts.quality} value={words.data.quality[quality]} />}
      {varying.length === 0 ? null : <Fact name={facts.dimensions} value={varying.join(' · ')} />}
      <Fact name={licence} value={description.licence.spdx} />
      <Fact name={facts.version} value={version} />
      <Fact name={facts.revised} value={dateName(revised, locale)} />
    </dl>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  )
}
