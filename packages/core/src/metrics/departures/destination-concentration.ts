import { combine, derive, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { concentrationPoints, effectiveNumber } from '../../unit'
import { defineMetric, fromMetric } from '../define-metric'
import { origin } from '../dimensions'
import { herfindahl } from '../herfindahl'
import { below, brackets, formula, fraction, name, number, operator, power, row, sumOver } from '../mathml'
import { destinationsOf } from './destinations'

const LISTS: LocalizedText = {
  en: 'Departures to places that are not listed count as spread thinly; the upper end of the range puts them all in one place. After 2022 only the main destinations are listed.',
  ur: 'جو جگہیں فہرست میں نہیں ان کی روانگی بکھری ہوئی مانی گئی؛ حد کا اوپری سرا ان سب کو ایک جگہ رکھتا ہے۔ 2022 کے بعد صرف بڑی منزلیں فہرست میں ہیں۔',
}

const HHI: LocalizedText = {
  en: 'sum of the squared percentage shares of the destinations',
  ur: 'منزلوں کے فیصدی حصوں کے مربعوں کا مجموعہ',
}

/**
 * Herfindahl–Hirschman index of registered departures over destinations, from near 0 to 10,000 (all to one place).
 * Squared percentage shares, summed (Rhoades 1993).
 */
export const destinationConcentration = defineMetric({
  id: 'destination-concentration',
  title: { en: 'Concentration of departures on destinations', ur: 'روانگی کا منزلوں پر ارتکاز' },
  definition: {
    en: 'Herfindahl–Hirschman index: the sum of the squared percentage shares of the destinations in the registered departures of the year.',
    ur: 'ہرفنڈال ہرشمین اشاریہ: سال کی رجسٹرڈ روانگی میں منزلوں کے فیصدی حصوں کے مربعوں کا مجموعہ۔',
  },
  formula: HHI,
  mathml: formula(
    name('H'),
    sumOver(
      name('j'),
      power(
        brackets(row(number(100), operator('×'), fraction(below(name('D'), name('j')), name('D')))),
        number(2),
      ),
    ),
  ),
  reference: 'Rhoades, S. A. (1993), The Herfindahl–Hirschman Index, Federal Reserve Bulletin 79(3)',
  caveats: [LISTS],
  unit: concentrationPoints,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2022' },
  inputs: {
    index: {
      datasets: ['departures-by-destination', 'departures-total'],
      read: (evidence, key) => {
        const { places, whole, unlisted } = destinationsOf(evidence, key, {
          metric: 'destination-concentration',
        })
        const parts = {
          operation: 'concentration',
          formula: HHI,
          inputs: [whole, ...places],
          unit: concentrationPoints,
          notes: [
            {
              en: `${places.length} destinations listed; ${unlisted.toLocaleString('en')} departures went to others`,
              ur: `فہرست میں ${places.length} منزلیں؛ ${unlisted.toLocaleString('en')} افراد دوسری جگہوں کو گئے`,
            },
          ],
        } as const
        const listed = combine({
          ...parts,
          compute: ([all = 1, ...counts]) => herfindahl(counts, all),
        })
        const { low, high } = rangeOf(listed)
        const rest = ((unlisted / whole.value) * 100) ** 2
        return derive({ ...parts, value: listed.value, range: { low, high: high + rest } })
      },
    },
  },
  figure: ({ index }, key) => index(key),
})

/** How many destinations of equal size would be as concentrated: 10,000 over the index (Laakso and Taagepera 1979). */
export const effectiveDestinations = defineMetric({
  id: 'effective-destinations',
  title: { en: 'Effective number of destinations', ur: 'منزلوں کی مؤثر تعداد' },
  definition: {
    en: 'How many destinations with equal shares would concentrate the registered departures of the year to the same degree.',
    ur: 'برابر حصوں والی کتنی منزلوں میں سال کی رجسٹرڈ روانگی کا ارتکاز اتنا ہی ہوتا۔',
  },
  formula: { en: '10,000 ÷ concentration of departures', ur: '10,000 ÷ روانگی کا ارتکاز' },
  mathml: formula(name('N'), fraction(number(10_000), name('H'))),
  reference:
    'Laakso, M. and Taagepera, R. (1979), Effective number of parties, Comparative Political Studies 12(1)',
  caveats: [LISTS],
  unit: effectiveNumber,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2022' },
  inputs: { concentration: fromMetric(destinationConcentration) },
  figure: ({ concentration }, key) =>
    combine({
      operation: 'concentration',
      formula: { en: '10,000 ÷ concentration of departures', ur: '10,000 ÷ روانگی کا ارتکاز' },
      inputs: [concentration(key)],
      unit: effectiveNumber,
      compute: ([index = 1]) => 10_000 / index,
    }),
})
