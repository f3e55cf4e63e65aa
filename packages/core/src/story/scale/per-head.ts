import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { departureRate, departureRateElsewhere } from '../../metrics/departures'
import type { LocalizedText } from '../../schema'
import { highest, inPeriod, nameIn, over, PAKISTAN } from '../read'
import type { SectionDefinition } from '../section'
import { chart, namesInARow, tell, tellIf } from '../tell'

const COMPARATORS = 'comparator-departures-total'

interface Beside {
  readonly name: LocalizedText
  readonly there: Figure
  /** Pakistan in the same year. */
  readonly here: Figure
}

/** Each country with a like register, in the latest year that it shares with Pakistan; the most recent first. */
const besides = (evidence: Evidence, rates: readonly Figure[]): Beside[] =>
  evidence
    .dataset(COMPARATORS)
    .codesOf('origin')
    .flatMap((origin) => {
      const there = over(evidence, departureRateElsewhere, { origin })
        .filter(({ period }) => inPeriod(rates, period.code))
        .at(-1)
      const here = inPeriod(rates, there?.period.code)
      return there && here ? [{ name: nameIn(evidence, COMPARATORS, 'origin', origin), there, here }] : []
    })
    .sort((a, b) => (a.there.period.end < b.there.period.end ? 1 : -1))

/** The same set against the population, and against other countries. */
export const perHead: SectionDefinition = {
  id: 'per-head',
  heading: { en: 'Set against the population', ur: 'آبادی کے مقابلے میں' },
  claims: [],
  datasets: [...departureRate.datasets, ...departureRateElsewhere.datasets],
  tell: (evidence) => {
    const rates = over(evidence, departureRate, PAKISTAN)
    const rate = rates.at(-1)
    const peak = highest(rates)
    const others = besides(evidence, rates)
    const above = others.filter(({ there, here }) => there.value > here.value)
    const below = others.filter(({ there, here }) => there.value <= here.value)
    const [nearest] = others
    const more = namesInARow(above.map(({ name }) => name))
    const fewer = namesInARow(below.map(({ name }) => name))
    const { en, ur } = nearest?.name ?? { en: '', ur: '' }
    return {
      sentences: [
        ...tell(
          rate?.period.code === peak?.period.code
            ? {
                en: 'Of every thousand people {rate} registered in {rate:period}, the highest rate of the series.',
                ur: '{rate:period} میں ہر ہزار افراد میں سے {rate} نے اندراج کرایا، جو سلسلے کی بلند ترین شرح ہے۔',
              }
            : {
                en: 'Of every thousand people {rate} registered in {rate:period}; the highest rate was {peak}, in {peak:period}.',
                ur: '{rate:period} میں ہر ہزار افراد میں سے {rate} نے اندراج کرایا؛ بلند ترین شرح {peak:period} میں {peak} تھی۔',
              },
          { rate, peak },
        ),
        ...tellIf(above.length > 0, {
          en: `By their own registers, in the latest year that can be compared, more people per head left ${more.en} than Pakistan.`,
          ur: `اپنے اپنے رجسٹروں کے مطابق، آخری قابلِ موازنہ سال میں، آبادی کے تناسب سے پاکستان سے زیادہ لوگ ${more.ur} سے گئے۔`,
        }),
        ...tellIf(below.length > 0, {
          en: `The rate of ${fewer.en} was no higher than that of Pakistan.`,
          ur: `${fewer.ur} کی شرح پاکستان کی شرح سے زیادہ نہیں تھی۔`,
        }),
        ...tell(
          {
            en: `In {there:period} the rate of ${en} was {there} in a thousand, that of Pakistan {here}.`,
            ur: `{there:period} میں ${ur} کی شرح فی ہزار {there} تھی، پاکستان کی {here}۔`,
          },
          { there: nearest?.there, here: nearest?.here },
        ),
        ...tellIf(others.length > 0, {
          en: 'Each register follows the rules of its country, so small differences mean little.',
          ur: 'ہر رجسٹر اپنے ملک کے قواعد پر چلتا ہے، اس لیے معمولی فرق کا زیادہ مطلب نہیں۔',
        }),
      ],
      ...chart(
        tell(
          rate?.period.code === peak?.period.code
            ? {
                en: 'Per head, {rate:period} is the highest',
                ur: 'آبادی کے تناسب سے {rate:period} بلند ترین ہے',
              }
            : {
                en: 'Per head, the peak was {peak:period}, not {rate:period}',
                ur: 'آبادی کے تناسب سے عروج {peak:period} تھا، {rate:period} نہیں',
              },
          { rate, peak },
        ),
        'time',
        [
          { label: { en: 'Pakistan', ur: 'پاکستان' }, figures: rates },
          ...evidence
            .dataset(COMPARATORS)
            .codesOf('origin')
            .map((origin) => ({
              label: nameIn(evidence, COMPARATORS, 'origin', origin),
              figures: over(evidence, departureRateElsewhere, { origin }),
            })),
        ],
      ),
    }
  },
}
