import { type Figure, growth, readObservation, share } from '../../figure'
import { inWords } from '../../figure/derive'
import { sourceOf } from '../../figure/published-row'
import { parsePeriod, periodBefore } from '../../period'
import { percent, percentChange } from '../../unit'
import { defineMetric, fromDataset, tooFewFigures } from '../define-metric'
import { host, origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { inOneRevision, valuesBySource } from '../one-revision'

const measure = {
  id: 'measure',
  codeList: 'student-measure',
  title: { en: 'Count', ur: 'گنتی' },
} as const

const UNLIKE_COUNTS = {
  en: 'Each count has its own definition (UNESCO, Open Doors, HESA): compare only within one.',
  ur: 'ہر گنتی کی اپنی تعریف ہے (یونیسکو، اوپن ڈورز، ہیسا): موازنہ صرف ایک ہی گنتی کے اندر کریں۔',
} as const
const INCOMPLETE = {
  en: 'The UNESCO rows thin out from 2017, and 2020 lacks large hosts.',
  ur: 'یونیسکو کی سطریں 2017 سے کم ہوتی جاتی ہیں، اور 2020 میں بڑے میزبان ملک شامل نہیں۔',
} as const

/** Students from a country in one host by one count, or in all hosts (WLD, tertiary-outbound). */
export const studentsInHost = defineMetric({
  id: 'students-in-host',
  title: { en: 'Students abroad', ur: 'بیرونِ ملک طلبہ' },
  definition: {
    en: 'Students from the country in a host country, or in all of them (WLD), by the count named.',
    ur: 'ملک کے طلبہ جو کسی میزبان ملک میں، یا تمام ملکوں (WLD) میں، نامزد گنتی کے مطابق زیرِ تعلیم ہیں۔',
  },
  formula: { en: 'the count as published', ur: 'شائع شدہ گنتی' },
  mathml: formula(below(name('T'), name('j')), name('count')),
  reference: 'UNESCO Institute for Statistics, glossary: internationally mobile students',
  caveats: [UNLIKE_COUNTS, INCOMPLETE],
  unit: { id: 'students', dimension: 'students', factor: 1 },
  dimensions: [origin, host, measure],
  example: { origin: 'PAK', destination: 'GBR', measure: 'hesa-enrolled', period: 'AY2023-2024' },
  inputs: { students: fromDataset('students-abroad', (key) => key) },
  figure: ({ students }, key) => students(key),
})

/** Change of one count of students against the year before, in percent. */
export const studentsAbroadGrowth = defineMetric({
  id: 'students-abroad-growth',
  title: { en: 'Growth of students abroad', ur: 'بیرونِ ملک طلبہ میں اضافہ' },
  definition: {
    en: 'Change of the students from the country in a host, or in all of them (WLD), against the year before by the same count.',
    ur: 'کسی میزبان ملک، یا تمام ملکوں (WLD)، میں ملک کے طلبہ کی تبدیلی پچھلے سال کے مقابلے میں، ایک ہی گنتی کے مطابق۔',
  },
  formula: {
    en: '(students in the year ÷ students in the year before − 1) × 100',
    ur: '(سال کے طلبہ ÷ پچھلے سال کے طلبہ − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('T'), name('t')), below(name('T'), row(name('t'), operator('−'), number(1)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Simple period-on-period growth rate (OECD Glossary of Statistical Terms)',
  caveats: [
    UNLIKE_COUNTS,
    INCOMPLETE,
    {
      en: 'The two years may come from different releases of the same count; the lineage names them.',
      ur: 'دونوں سال ایک ہی گنتی کی مختلف اشاعتوں سے ہو سکتے ہیں؛ شجرۂ ماخذ میں دونوں درج ہیں۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin, host, measure],
  example: { origin: 'PAK', destination: 'GBR', measure: 'hesa-enrolled', period: 'AY2023-2024' },
  inputs: {
    change: {
      datasets: ['students-abroad'],
      read: (evidence, key) => {
        const period = parsePeriod(key.period ?? '')
        if (period.kind === 'interval') throw tooFewFigures('students-abroad-growth', 2, 1)
        const [before, after] = [periodBefore(period).code, period.code].map((code) =>
          readObservation(evidence, 'students-abroad', { ...key, period: code }),
        )
        if (!before || !after) throw tooFewFigures('students-abroad-growth', 2, 1)
        return growthOfCount(before, after)
      },
    },
  },
  figure: ({ change }, key) => change(key),
})

/** Within one release where one has both years; else between two releases of the same count, and the note says so. */
function growthOfCount(before: Figure, after: Figure): Figure {
  const releases = [before, after].map(valuesBySource)
  const [earlier, later] = releases
  if (earlier && later && [...earlier.keys()].some((source) => later.has(source))) {
    return inOneRevision({
      operation: 'growth',
      formula: inWords((label) => `(${label(after)} ${after.period.code} ÷ ${before.period.code} − 1) × 100`),
      inputs: [before, after],
      unit: percentChange,
      compute: ([first = 0, second = 0]) => (second / first - 1) * 100,
      period: after.period,
    })
  }
  return growth(before, after, [
    {
      en: `two releases of the count: ${sourceOf(before)} and ${sourceOf(after)}`,
      ur: `گنتی کی دو اشاعتیں: ${sourceOf(before)} اور ${sourceOf(after)}`,
    },
  ])
}

/** Share of one host in all tertiary students abroad, both by UNESCO, in percent. */
export const studentsHostShare = defineMetric({
  id: 'students-host-share',
  title: { en: 'Share of a host in students abroad', ur: 'بیرونِ ملک طلبہ میں میزبان ملک کا حصہ' },
  definition: {
    en: 'Tertiary students from the country in one host as a share of all its tertiary students abroad, by UNESCO.',
    ur: 'ایک میزبان ملک میں ملک کے اعلیٰ تعلیم کے طلبہ، بیرونِ ملک اعلیٰ تعلیم کے تمام طلبہ کے حصے کے طور پر، یونیسکو کے مطابق۔',
  },
  formula: {
    en: 'students in the host ÷ students in all hosts × 100',
    ur: 'میزبان ملک میں طلبہ ÷ تمام ملکوں میں طلبہ × 100',
  },
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('T'), name('j')), name('T')), operator('×'), number(100)),
  ),
  reference: 'UNESCO Institute for Statistics: outbound internationally mobile students by host country',
  caveats: [
    INCOMPLETE,
    {
      en: 'The total holds hosts without a figure of their own and is of a later release than some hosts.',
      ur: 'مجموعے میں وہ میزبان ملک بھی ہیں جن کا الگ عدد نہیں، اور وہ بعض میزبان ملکوں کے اعداد سے بعد کی اشاعت کا ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'GBR', period: '2016' },
  inputs: {
    inHost: fromDataset('students-abroad', (key) => ({ ...key, measure: 'tertiary-by-host' })),
    everywhere: fromDataset('students-abroad', (key) => ({
      ...key,
      destination: 'WLD',
      measure: 'tertiary-outbound',
    })),
  },
  figure: ({ inHost, everywhere }, key) => share(inHost(key), everywhere(key)),
})

/** Tertiary students abroad per hundred enrolled at home, as UNESCO publishes it. */
export const outboundMobilityRatio = defineMetric({
  id: 'outbound-mobility-ratio',
  title: { en: 'Outbound mobility ratio', ur: 'بیرونِ ملک تعلیم کا تناسب' },
  definition: {
    en: 'Tertiary students from the country abroad as a percentage of tertiary enrolment in the country.',
    ur: 'ملک کے اعلیٰ تعلیم کے وہ طلبہ جو بیرونِ ملک ہیں، ملک میں اعلیٰ تعلیم کے کل داخلوں کے فیصد کے طور پر۔',
  },
  formula: {
    en: 'students abroad ÷ tertiary enrolment at home × 100, as published',
    ur: 'بیرونِ ملک طلبہ ÷ ملک میں اعلیٰ تعلیم کے داخلے × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('m'), row(fraction(name('T'), name('E')), operator('×'), number(100))),
  reference: 'UNESCO Institute for Statistics, glossary: outbound mobility ratio',
  caveats: [
    {
      en: 'The enrolment at home is not in the evidence, so the ratio is read as UNESCO published it and not computed; it ends in 2017.',
      ur: 'ملک کے اندر داخلوں کا عدد شواہد میں موجود نہیں، اس لیے یہ تناسب یونیسکو کی اشاعت سے لیا گیا ہے، شمار نہیں کیا گیا؛ سلسلہ 2017 پر ختم ہوتا ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2017' },
  inputs: {
    ratio: fromDataset('students-abroad', (key) => ({
      ...key,
      destination: 'WLD',
      measure: 'outbound-ratio',
    })),
  },
  figure: ({ ratio }, key) => ratio(key),
})
