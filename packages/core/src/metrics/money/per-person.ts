import { ExodusError } from '../../error'
import { convert, type Figure, unlikePeriods } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import { periodBefore } from '../../period'
import type { LocalizedText } from '../../schema'
import { usd, usdPerPerson } from '../../unit'
import { defineMetric, fromMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { departures } from '../departures/departures'
import { origin, receiver } from '../dimensions'
import { below, formula, fraction, name, operator, row } from '../mathml'
import { stockAbroad, stockAbroadWithoutIndia } from '../stock/stock-abroad'
import { STOCK_DATASETS, stockAt } from '../stock/stock-at'
import { remittancesReceived } from './remittances'
import { corridor, corridorAmount, SBP_DATASETS } from './workers-remittances'

/** US dollars over persons, for a reason said where the periods are unlike. */
function perPerson(money: Figure, people: Figure, notes: readonly LocalizedText[] = []): Figure {
  if (notes.length === 0 && money.period.code !== people.period.code) {
    throw unlikePeriods('divide', money.period, people.period)
  }
  return combine({
    operation: 'per',
    formula: inWords((label) => `${label(money)} ÷ ${label(people)}`),
    inputs: [money, people],
    unit: usdPerPerson,
    compute: ([dollars = 0, persons = 0]) => dollars / persons,
    period: money.period,
    notes,
  })
}

const YEAR_AND_MIDYEAR = {
  en: 'The money is of a calendar year, the people are those of its middle; only years of the stock have an answer.',
  ur: 'رقم کیلنڈر سال کی ہے اور افراد اس کے وسط کے؛ صرف ان برسوں کا جواب ہے جن کی تعداد شائع ہے۔',
} as const
const NOT_ALL_SEND = {
  en: 'Not everyone abroad sends money, and children of migrants, who are not in the stock, may send some.',
  ur: 'باہر رہنے والا ہر شخص رقم نہیں بھیجتا، اور تارکین کی اولاد، جو اس تعداد میں نہیں، کچھ بھیج سکتی ہے۔',
} as const

const shared = {
  reference:
    'Ratha and Shaw, South-South Migration and Remittances, World Bank Working Paper 102 (2007): remittances against the migrants in a host',
  unit: usdPerPerson,
} as const

const abroadOf = ({ country = '', period = '' }: MetricKey): MetricKey => ({ origin: country, period })

/** Remittances received in a year per person from the country who lives abroad, in US dollars. */
export const remittancesPerPersonAbroad = defineMetric(() => ({
  ...shared,
  id: 'remittances-per-person-abroad',
  title: { en: 'Remittances per person abroad', ur: 'بیرونِ ملک مقیم فی کس ترسیلاتِ زر' },
  definition: {
    en: 'Personal remittances received in a calendar year per person from the country who lives abroad at mid-year.',
    ur: 'کیلنڈر سال میں موصول ذاتی ترسیلاتِ زر، وسطِ سال میں بیرونِ ملک مقیم ملک کے ہر فرد پر۔',
  },
  formula: { en: 'remittances received ÷ stock abroad', ur: 'موصولہ ترسیلات ÷ بیرونِ ملک مقیم افراد' },
  mathml: formula(name('p'), fraction(name('R'), name('S'))),
  caveats: [YEAR_AND_MIDYEAR, NOT_ALL_SEND],
  dimensions: [receiver],
  example: { country: 'PAK', period: '2024' },
  inputs: { money: fromMetric(remittancesReceived), people: fromMetric(stockAbroad) },
  figure: ({ money, people }, key) => perPerson(money(key), people(abroadOf(key))),
}))

/** Remittances received in a year per person from the country who lives abroad outside India, in US dollars. */
export const remittancesPerPersonWithoutIndia = defineMetric(() => ({
  ...shared,
  id: 'remittances-per-person-without-india',
  title: {
    en: 'Remittances per person abroad outside India',
    ur: 'بھارت کے سوا بیرونِ ملک مقیم فی کس ترسیلاتِ زر',
  },
  definition: {
    en: 'Personal remittances received in a calendar year per person from the country who lives abroad at mid-year, those in India left out.',
    ur: 'کیلنڈر سال میں موصول ذاتی ترسیلاتِ زر، وسطِ سال میں بھارت کے سوا بیرونِ ملک مقیم ملک کے ہر فرد پر۔',
  },
  formula: {
    en: 'remittances received ÷ (stock abroad − stock in India)',
    ur: 'موصولہ ترسیلات ÷ (بیرونِ ملک مقیم − بھارت میں مقیم)',
  },
  mathml: formula(name('p'), fraction(name('R'), row(name('S'), operator('−'), name('I')))),
  caveats: [YEAR_AND_MIDYEAR, NOT_ALL_SEND],
  dimensions: [receiver],
  example: { country: 'PAK', period: '2024' },
  inputs: { money: fromMetric(remittancesReceived), people: fromMetric(stockAbroadWithoutIndia) },
  figure: ({ money, people }, key) => perPerson(money(key), people(abroadOf(key))),
}))

/** Money sent from one country in a calendar year per Pakistani who lives there, in US dollars. */
export const corridorRemittancesPerPerson = defineMetric(() => ({
  ...shared,
  id: 'corridor-remittances-per-person',
  title: {
    en: 'Remittances per Pakistani in a host country',
    ur: 'میزبان ملک میں مقیم فی پاکستانی ترسیلاتِ زر',
  },
  definition: {
    en: 'Workers’ remittances sent to Pakistan from one country in a calendar year per person from Pakistan who lives there at mid-year.',
    ur: 'کیلنڈر سال میں ایک ملک سے پاکستان بھیجی گئی ترسیلاتِ زر، وسطِ سال میں وہاں مقیم ہر پاکستانی پر۔',
  },
  formula: {
    en: 'amount through the corridor ÷ stock in the host country',
    ur: 'راہداری کی رقم ÷ میزبان ملک میں مقیم افراد',
  },
  mathml: formula(
    below(name('p'), name('j')),
    fraction(below(name('R'), name('j')), below(name('S'), name('j'))),
  ),
  caveats: [
    YEAR_AND_MIDYEAR,
    {
      en: 'The corridor is where the last bank or exchange house sent the money from: the United Arab Emirates and the United States carry money of workers elsewhere.',
      ur: 'راہداری وہ جگہ ہے جہاں سے آخری بینک یا ایکسچینج ہاؤس نے رقم بھیجی: متحدہ عرب امارات اور امریکا کے تحت دوسری جگہوں کے کارکنوں کی رقم بھی آتی ہے۔',
    },
  ],
  dimensions: [corridor],
  example: { corridor: 'SAU', period: '2024' },
  inputs: {
    perPerson: {
      datasets: [...SBP_DATASETS, ...STOCK_DATASETS],
      read: (evidence, { corridor: code = '', period = '' }) =>
        perPerson(
          convert(corridorAmount(evidence, code, period), usd),
          stockAt(evidence, { origin: 'PAK', destination: code, period }),
        ),
    },
  },
  figure: (inputs, key) => inputs.perPerson(key),
}))

const lag = {
  id: 'lag',
  default: '1',
  title: { en: 'Years between departure and money', ur: 'روانگی اور رقم کے درمیان سال' },
} as const satisfies MetricDimension

/** @throws ExodusError `InvalidLagError` unless the text is a number of whole years from 0 to 9 */
function wholeYears(text: string): number {
  if (/^\d$/.test(text)) return Number(text)
  throw new ExodusError('InvalidLagError', `lag "${text}" is no number of years from 0 to 9.`, {
    field: 'lag',
    value: text,
    accepted: ['0', '1', '2', '3'],
  })
}

/** Remittances of a year per departure registered some years before, in US dollars. */
export const remittancesPerDeparture = defineMetric({
  id: 'remittances-per-departure',
  title: { en: 'Remittances per registered departure', ur: 'فی رجسٹرڈ روانگی ترسیلاتِ زر' },
  definition: {
    en: 'Personal remittances received in a calendar year per worker who registered to leave in the year that lies the lag before it.',
    ur: 'کیلنڈر سال میں موصول ذاتی ترسیلاتِ زر، مقررہ سال پہلے جانے کا اندراج کرانے والے ہر کارکن پر۔',
  },
  formula: {
    en: 'remittances received in the year ÷ departures registered in the year less the lag',
    ur: 'سال کی موصولہ ترسیلات ÷ مقررہ سال پہلے کی رجسٹرڈ روانگی',
  },
  mathml: formula(
    name('q'),
    fraction(below(name('R'), name('t')), below(name('D'), row(name('t'), operator('−'), name('l')))),
  ),
  reference: 'Ours; lagged ratio of a flow of money to a flow of workers',
  caveats: [
    {
      en: 'The money comes from all who live abroad, not from those who left in that year: a scale for the two flows, not what a worker sends.',
      ur: 'رقم بیرونِ ملک مقیم تمام افراد بھیجتے ہیں، صرف اس سال جانے والے نہیں: یہ دو بہاؤ کا تناسب ہے، ایک کارکن کی بھیجی ہوئی رقم نہیں۔',
    },
    {
      en: 'The two official counts of departures differ by up to half a per cent; the wider one is taken where it is published.',
      ur: 'روانگی کی دونوں سرکاری گنتیوں میں آدھے فیصد تک فرق ہے؛ جہاں وسیع تر گنتی شائع ہے وہاں وہی لی گئی۔',
    },
  ],
  unit: usdPerPerson,
  dimensions: [origin, lag],
  example: { origin: 'PAK', lag: '1', period: '2024' },
  inputs: { money: fromMetric(remittancesReceived), departures: fromMetric(departures) },
  figure: (inputs, { origin: from = '', lag: years = '', period = '' }) => {
    const money = inputs.money({ country: from, period })
    const before = periodBefore(money.period, wholeYears(years))
    return perPerson(money, inputs.departures({ origin: from, period: before.code }), [
      {
        en: `money of ${period} against departures of ${before.code}: unlike periods on purpose, ${years} years apart`,
        ur: `${period} کی رقم ${before.code} کی روانگی کے مقابل: مدتوں کا یہ فرق دانستہ ہے، ${years} سال`,
      },
    ])
  },
})
