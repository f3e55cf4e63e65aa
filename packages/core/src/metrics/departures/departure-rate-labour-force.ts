import { per } from '../../figure'
import { perThousandLabourForce } from '../../unit'
import { defineMetric, fromDataset, fromMetric } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { departures } from './departures'

/** Registered labour departures of a calendar year per 1,000 of the labour force at home, as the ILO models it. */
export const departureRateLabourForce = defineMetric({
  id: 'departure-rate-labour-force',
  title: { en: 'Departures per 1,000 of the labour force', ur: 'فی ہزار افرادی قوت روانگی' },
  definition: {
    en: 'Registered labour departures in a calendar year per 1,000 residents who work or look for work.',
    ur: 'ایک کیلنڈر سال میں ملک میں کام کرنے والے یا کام تلاش کرنے والے ہر ہزار افراد پر رجسٹرڈ محنت کشوں کی روانگی۔',
  },
  formula: { en: 'departures ÷ labour force × 1,000', ur: 'روانگی ÷ افرادی قوت × 1,000' },
  mathml: formula(name('r'), row(fraction(name('D'), name('L')), operator('×'), number(1000))),
  reference:
    'United Nations, Recommendations on Statistics of International Migration, Revision 1 (1998): crude rates; labour force by the Resolution of the 19th International Conference of Labour Statisticians (2013)',
  caveats: [
    {
      en: 'The numerator counts registrations for work abroad, not all who leave; the labour force is modelled from surveys and leaves out those already abroad.',
      ur: 'شمار کنندہ بیرونِ ملک ملازمت کے اندراجات ہیں، تمام جانے والے نہیں؛ افرادی قوت سروے پر مبنی تخمینہ ہے اور پہلے سے بیرونِ ملک لوگ اس میں شامل نہیں۔',
    },
  ],
  unit: perThousandLabourForce,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    departures: fromMetric(departures),
    labourForce: fromDataset('labour-force', ({ origin: country = '', period = '' }) => ({
      country,
      period,
    })),
  },
  figure: (inputs, key) =>
    per(1_000, inputs.departures(key), inputs.labourForce(key), perThousandLabourForce),
})
