import { persons } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, name } from '../mathml'
import { occupation, REGISTERED_ONLY } from './occupations'

/** Registered departures of a named profession in a year, in persons. */
export const professionDepartures = defineMetric({
  id: 'profession-departures',
  title: { en: 'Registered departures of a profession', ur: 'کسی پیشے کی رجسٹرڈ روانگی' },
  definition: {
    en: 'Workers of one occupation registered for employment abroad in a year.',
    ur: 'سال میں کسی ایک پیشے کے وہ کارکن جنہوں نے بیرونِ ملک ملازمت کے لیے اندراج کرایا۔',
  },
  formula: { en: 'the registrations in the occupation', ur: 'اس پیشے کے اندراجات' },
  mathml: formula(below(name('D'), name('o')), name('registrations')),
  reference: 'Occupations of the Bureau of Emigration and Overseas Employment',
  caveats: [
    REGISTERED_ONLY,
    {
      en: '2023 to 2025 have only some occupations; one without a row is not zero.',
      ur: '2023 تا 2025 میں صرف کچھ پیشے ہیں؛ جس کی سطر نہیں وہ صفر نہیں۔',
    },
  ],
  unit: persons,
  dimensions: [origin, occupation],
  example: { origin: 'PAK', occupation: 'doctor', period: '2025' },
  inputs: { departures: fromDataset('departures-by-occupation', (key) => key) },
  figure: ({ departures }, key) => departures(key),
})
