import { select } from '../../figure'
import { persons } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { origin } from '../dimensions'
import { formula, name, operator, row } from '../mathml'

/** Dollar millionaires expected to arrive less those expected to leave, as projected by Henley and Partners, in persons. */
export const netMillionaires = defineMetric({
  id: 'net-millionaires',
  title: {
    en: 'Net migration of millionaires, projected',
    ur: 'دس لاکھ ڈالر کے مالکان کی خالص ہجرت، آئندہ تخمینہ',
  },
  definition: {
    en: 'People with a million US dollars or more to invest who are expected to move in, less those expected to move out, in a year; negative is net outflow.',
    ur: 'سرمایہ کاری کے لیے دس لاکھ امریکی ڈالر یا زیادہ رکھنے والے وہ افراد جن کی سال میں آمد متوقع ہے، منفی جن کی روانگی متوقع ہے؛ منفی عدد یعنی خالص انخلا۔',
  },
  formula: { en: 'expected arrivals − expected departures', ur: 'متوقع آمد − متوقع روانگی' },
  mathml: formula(name('N'), row(name('in'), operator('−'), name('out'))),
  reference: 'Henley & Partners with New World Wealth, Henley Private Wealth Migration Report 2025',
  caveats: [
    {
      en: 'A projection, not a count, by a firm that sells residence and citizenship to the wealthy; how it is made is not open to checking, and numbers are rounded to hundreds.',
      ur: 'یہ گنتی نہیں بلکہ ایسی فرم کا آئندہ تخمینہ ہے جو دولت مندوں کو رہائش اور شہریت کی خدمات بیچتی ہے؛ طریقۂ کار جانچا نہیں جا سکتا، اور اعداد سینکڑوں میں گول کیے گئے ہیں۔',
    },
    {
      en: 'For Pakistan it was found for 2025 only.',
      ur: 'پاکستان کے لیے صرف 2025 کا عدد ملا۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025' },
  inputs: {
    projection: fromDataset('wealth-abroad', (key) => ({
      ...key,
      destination: 'WLD',
      indicator: 'millionaire-net-migration',
    })),
  },
  figure: ({ projection }, key) =>
    select(projection(key), {
      en: 'a projection by a firm that sells such migration',
      ur: 'ایسی فرم کا آئندہ تخمینہ جو خود اس ہجرت کی خدمات بیچتی ہے',
    }),
})
