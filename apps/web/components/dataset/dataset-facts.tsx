import { FactList } from '@/components/page/article'
import type { Description } from '@/lib/catalogue'
import { dateName, formatNumber, periodName, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { dimensionName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'

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
    <FactList
      facts={[
        { name: facts.rows, value: formatNumber(size, locale) },
        {
          name: facts.period,
          value: fill(words.profile.span, {
            from: periodName(time.start, locale),
            to: periodName(time.end, locale),
          }),
        },
        { name: facts.frequency, value: frequency[time.frequency] },
        { name: facts.unit, value: measure.unit === null ? unitVaries : unitName(measure.unit, locale) },
        ...(quality === undefined ? [] : [{ name: facts.quality, value: words.data.quality[quality] }]),
        ...(varying.length === 0 ? [] : [{ name: facts.dimensions, value: varying.join(' · ') }]),
        { name: licence, value: description.licence.spdx },
        { name: facts.version, value: version },
        { name: facts.revised, value: dateName(revised, locale) },
      ]}
    />
  )
}
