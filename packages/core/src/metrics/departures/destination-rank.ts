import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { readObservation } from '../../figure'
import { derive, rangeOf } from '../../figure/derive'
import { codeOf } from '../../figure/published-row'
import { placeAmong, standing } from '../../figure/rank'
import type { LocalizedText } from '../../schema'
import { rank } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { destination, origin } from '../dimensions'
import { below, formula, name, number, operator, row } from '../mathml'
import { destinationsOf } from './destinations'

const FORMULA: LocalizedText = {
  en: '1 + number of destinations with more departures',
  ur: '1 + زیادہ روانگی والی منزلوں کی تعداد',
}

/** @throws ExodusError `UnknownCodeError` for a label that names no one place, `MissingObservationError` for a place */
function notListed(
  evidence: Evidence,
  { origin: from = '', destination: to = '', period = '' }: MetricKey,
): never {
  readObservation(evidence, 'departures-by-destination', { origin: from, destination: to, period })
  throw new ExodusError('UnknownCodeError', `destination "${to}" names no one place, so it has no rank.`, {
    field: 'destination',
    value: to,
  })
}

/**
 * Place of a destination among those listed for a year, 1 being the one with most registered departures. Where the list
 * is not complete, the range of the rank counts the places that could still stand above it.
 */
export const destinationRank = defineMetric({
  id: 'destination-rank',
  title: {
    en: 'Rank of a destination by registered departures',
    ur: 'رجسٹرڈ روانگی کے لحاظ سے منزل کا درجہ',
  },
  definition: {
    en: 'Place of a destination by registered departures of the year, the largest first.',
    ur: 'سال کی رجسٹرڈ روانگی کے لحاظ سے کسی منزل کا مقام، سب سے بڑی پہلی۔',
  },
  formula: FORMULA,
  mathml: formula(
    name('rank'),
    row(
      number(1),
      operator('+'),
      name('#'),
      operator('{'),
      below(name('D'), name('k')),
      operator('>'),
      below(name('D'), name('j')),
      operator('}'),
    ),
  ),
  reference: 'Standard competition ranking',
  caveats: [
    {
      en: 'After 2022 only the main destinations are published; what could stand above in the rest widens the range. Residual and regional labels of the source have no rank.',
      ur: '2022 کے بعد صرف بڑی منزلیں شائع ہوئیں؛ باقی میں جو اوپر آ سکتی ہیں ان سے حد وسیع ہوتی ہے۔ ماخذ کے علاقائی اور متفرق ناموں کا کوئی درجہ نہیں۔',
    },
  ],
  unit: rank,
  dimensions: [origin, destination],
  example: { origin: 'PAK', destination: 'SAU', period: '2024' },
  inputs: {
    rank: {
      datasets: ['departures-by-destination', 'departures-total'],
      read: (evidence, key) => {
        const { places, whole, unlisted } = destinationsOf(evidence, key, { metric: 'destination-rank' })
        const own =
          places.find((place) => codeOf(place, 'destination') === key.destination) ?? notListed(evidence, key)
        const others = places.filter((place) => place !== own)
        const { low } = rangeOf(own)
        const known = evidence.dataset('departures-by-destination').codesOf('destination').length
        const hidden = low > 0 ? Math.min(Math.floor(unlisted / low), known - places.length) : 0
        const { value, range } = placeAmong(standing(own), others.map(standing))
        return derive({
          operation: 'rank',
          formula: FORMULA,
          inputs: [own, ...others, whole],
          unit: rank,
          value,
          range: { low: range.low, high: range.high + hidden },
          notes: [
            {
              en: `${places.length} destinations listed; ${unlisted.toLocaleString('en')} departures went to others`,
              ur: `فہرست میں ${places.length} منزلیں؛ ${unlisted.toLocaleString('en')} افراد دوسری جگہوں کو گئے`,
            },
          ],
        })
      },
    },
  },
  figure: (inputs, key) => inputs.rank(key),
})
