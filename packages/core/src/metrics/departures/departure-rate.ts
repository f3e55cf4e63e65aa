import { per } from '../../figure'
import { perThousandPopulation } from '../../unit'
import { defineMetric, fromDataset, fromMetric } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { departures } from './departures'

/**
 * Registered labour departures per 1,000 residents in a calendar year.
 * A crude rate (UN Recommendations on Statistics of International Migration): mid-year population as denominator.
 * It counts registrations for work abroad, not all who leave.
 */
export const departureRate = defineMetric({
  id: 'departure-rate',
  title: { en: 'Departure rate', ur: 'شرحِ روانگی' },
  definition: {
    en: 'Registered labour departures in a calendar year per 1,000 residents at mid-year.',
    ur: 'ایک کیلنڈر سال میں فی ہزار آبادی رجسٹرڈ محنت کشوں کی روانگی۔',
  },
  formula: { en: 'departures ÷ population × 1,000', ur: 'روانگی ÷ آبادی × 1,000' },
  mathml: formula(name('r'), row(fraction(name('D'), name('P')), operator('×'), number(1000))),
  reference:
    'United Nations, Recommendations on Statistics of International Migration, Revision 1 (1998): crude rates',
  caveats: [
    {
      en: 'The numerator counts registrations for work abroad, not all who leave; the denominator is a modelled mid-year population.',
      ur: 'شمار کنندہ بیرونِ ملک ملازمت کے اندراجات ہیں، تمام جانے والے نہیں؛ نسب نما وسطِ سال کی تخمینی آبادی ہے۔',
    },
  ],
  unit: perThousandPopulation,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    departures: fromMetric(departures),
    population: fromDataset('population', ({ origin: country = '', period = '' }) => ({
      country,
      indicator: 'population',
      period,
    })),
  },
  figure: (inputs, key) => per(1_000, inputs.departures(key), inputs.population(key), perThousandPopulation),
})
