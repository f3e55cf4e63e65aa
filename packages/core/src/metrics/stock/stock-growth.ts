import { percentChange } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { host, origin, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, power, row } from '../mathml'
import { overSpan } from './over-span'

const CAVEATS = [
  {
    en: 'The stock is published every five years and for 2024; it changes by arrivals, returns and deaths abroad alike.',
    ur: 'یہ تعداد ہر پانچ سال بعد اور 2024 کے لیے شائع ہوتی ہے؛ یہ نئے جانے والوں، لوٹنے والوں اور باہر وفات پانے والوں، سب سے بدلتی ہے۔',
  },
  {
    en: 'Both ends are of one revision of the United Nations; with none that has both there is no answer.',
    ur: 'دونوں سرے اقوامِ متحدہ کی ایک ہی اشاعت کے ہیں؛ اگر کسی اشاعت میں دونوں نہ ہوں تو کوئی جواب نہیں۔',
  },
] as const

const GROWTH = {
  en: '(stock in the later year ÷ stock in the earlier year − 1) × 100',
  ur: '(بعد کے سال کی تعداد ÷ پہلے سال کی تعداد − 1) × 100',
} as const
const GROWTH_WITHOUT_INDIA = {
  en: '((all − India) in the later year ÷ (all − India) in the earlier year − 1) × 100',
  ur: '(بعد کے سال میں (کل − بھارت) ÷ پہلے سال میں (کل − بھارت) − 1) × 100',
} as const
const ANNUAL = {
  en: '((stock in the later year ÷ stock in the earlier year) to the power of 1 ÷ years − 1) × 100',
  ur: '((بعد کے سال کی تعداد ÷ پہلے سال کی تعداد) کی قوت 1 ÷ برسوں کی تعداد − 1) × 100',
} as const

const growth = (earlier: number, later: number): number => (later / earlier - 1) * 100
const oneHost = ({ destination = '' }: MetricKey): string[] => [destination]

/** Change of the stock between two years, in percent. */
export const stockGrowth = defineMetric({
  id: 'stock-growth',
  title: { en: 'Growth of the stock abroad', ur: 'بیرونِ ملک مقیم افراد میں اضافہ' },
  definition: {
    en: 'Change between two years of the number of people from the country who live in a host, or in all hosts (WLD).',
    ur: 'ملک کے ان افراد کی تعداد میں دو برسوں کے درمیان تبدیلی جو ایک میزبان ملک میں، یا تمام ملکوں (WLD) میں، مقیم ہیں۔',
  },
  formula: GROWTH,
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(fraction(below(name('S'), name('t')), below(name('S'), name('s'))), operator('−'), number(1)),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Growth rate between two observations (OECD Glossary of Statistical Terms)',
  caveats: CAVEATS,
  unit: percentChange,
  dimensions: [origin, host, since],
  example: { origin: 'PAK', destination: 'WLD', since: '1990', period: '2024' },
  inputs: {
    change: overSpan({
      operation: 'growth',
      formula: GROWTH,
      hosts: oneHost,
      compute: growth,
    }),
  },
  figure: ({ change }, key) => change(key),
})

/** Change of the stock outside India between two years, in percent: growth that the end of the Partition generation hides. */
export const stockGrowthWithoutIndia = defineMetric({
  id: 'stock-growth-without-india',
  title: {
    en: 'Growth of the stock abroad outside India',
    ur: 'بھارت کے سوا بیرونِ ملک مقیم افراد میں اضافہ',
  },
  definition: {
    en: 'Change between two years of the stock abroad less those in India, most of whom moved at Partition in 1947.',
    ur: 'دو برسوں کے درمیان بیرونِ ملک مقیم تعداد میں تبدیلی، بھارت میں رہنے والوں کے بغیر جن میں سے بیشتر 1947 کی تقسیم کے وقت گئے۔',
  },
  formula: GROWTH_WITHOUT_INDIA,
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(
            row(below(name('S'), name('t')), operator('−'), below(name('I'), name('t'))),
            row(below(name('S'), name('s')), operator('−'), below(name('I'), name('s'))),
          ),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Growth rate between two observations (OECD Glossary of Statistical Terms)',
  caveats: CAVEATS,
  unit: percentChange,
  dimensions: [origin, since],
  example: { origin: 'PAK', since: '1990', period: '2024' },
  inputs: {
    change: overSpan({
      operation: 'growth',
      formula: GROWTH_WITHOUT_INDIA,
      hosts: () => ['WLD', 'IND'],
      compute: growth,
    }),
  },
  figure: ({ change }, key) => change(key),
})

/** Mean yearly growth of the stock between two years (compound), in percent a year. */
export const stockAnnualGrowth = defineMetric({
  id: 'stock-annual-growth',
  title: { en: 'Yearly growth of the stock abroad', ur: 'بیرونِ ملک مقیم افراد میں سالانہ اضافہ' },
  definition: {
    en: 'The constant yearly rate that leads from the stock of the earlier year to that of the later one, in a host or in all hosts (WLD).',
    ur: 'وہ یکساں سالانہ شرح جو پہلے سال کی تعداد کو بعد کے سال کی تعداد تک پہنچاتی ہے، ایک میزبان ملک میں یا تمام ملکوں (WLD) میں۔',
  },
  formula: ANNUAL,
  mathml: formula(
    name('r'),
    row(
      brackets(
        row(
          power(
            brackets(fraction(below(name('S'), name('t')), below(name('S'), name('s')))),
            fraction(number(1), row(name('t'), operator('−'), name('s'))),
          ),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'World Bank, World Development Indicators, Statistical methods: geometric growth rate',
  caveats: CAVEATS,
  unit: percentChange,
  dimensions: [origin, host, since],
  example: { origin: 'PAK', destination: 'SAU', since: '2020', period: '2024' },
  inputs: {
    change: overSpan({
      operation: 'compound-growth',
      formula: ANNUAL,
      hosts: oneHost,
      compute: (earlier, later, years) => ((later / earlier) ** (1 / years) - 1) * 100,
    }),
  },
  figure: ({ change }, key) => change(key),
})
