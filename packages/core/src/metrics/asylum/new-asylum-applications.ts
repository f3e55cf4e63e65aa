import { growth, per, share } from '../../figure'
import { parsePeriod } from '../../period'
import { percent, percentChange, perMillionPopulation, persons } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric, fromDataset, fromMetric, type MetricInput } from '../define-metric'
import { breaks, origin, since, WORLD } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { APPLICATIONS, datasetFor, host, NOT_PUBLISHED_CAVEAT, peopleIn, UNITED_STATES_CAVEAT } from './hosts'

const DATASETS = /* @__PURE__ */ Object.values(APPLICATIONS)
const applications: MetricInput = {
  datasets: DATASETS,
  read: (evidence, key) => peopleIn(evidence, APPLICATIONS, key),
}

/** People who lodged a new application for asylum in a year, in one country, in EU+ (the European Union, Norway and Switzerland) or in the world. */
export const newAsylumApplications = defineMetric({
  id: 'new-asylum-applications',
  title: { en: 'New asylum applications', ur: 'پناہ کی نئی درخواستیں' },
  definition: {
    en: 'People of the origin who lodged a new application for asylum in the year; repeat applications and appeals are left out where they are reported apart.',
    ur: 'اصل ملک کے وہ افراد جنہوں نے سال میں پناہ کی نئی درخواست دی؛ دوبارہ دی گئی درخواستیں اور اپیلیں شامل نہیں جہاں وہ الگ رپورٹ ہوتی ہیں۔',
  },
  formula: {
    en: 'new applications as published; for EU+ the sum of its members',
    ur: 'شائع شدہ نئی درخواستیں؛ یورپی یونین پلس کے لیے اس کے ارکان کا مجموعہ',
  },
  mathml: formula(name('A'), below(name('A'), name('new'))),
  reference: 'UNHCR, Refugee Data Finder, methodology: individual asylum applications',
  caveats: [
    UNITED_STATES_CAVEAT,
    NOT_PUBLISHED_CAVEAT,
    {
      en: 'Many applicants left years before, as students, visitors or workers: not to be added to departures.',
      ur: 'بہت سے درخواست گزار برسوں پہلے طالب علم، مہمان یا کارکن بن کر گئے تھے: انہیں روانگیوں میں جمع نہ کیا جائے۔',
    },
  ],
  unit: persons,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'WLD', period: '2024' },
  inputs: { applications },
  figure: (inputs, key) => inputs.applications(key),
})

/** New asylum applications of a year per million residents of the country of origin at mid-year. */
export const asylumApplicationRate = defineMetric({
  id: 'asylum-application-rate',
  title: { en: 'Asylum applications per million residents', ur: 'فی دس لاکھ مکین پناہ کی درخواستیں' },
  definition: {
    en: 'New asylum applications of a year, in one country, in EU+ (the European Union, Norway and Switzerland) or in the world, per million residents of the country of origin at mid-year.',
    ur: 'ایک ملک، یورپی یونین پلس (یورپی یونین، ناروے اور سوئٹزرلینڈ) یا دنیا میں سال کی نئی درخواستیں، وسطِ سال میں اصل ملک کے ہر دس لاکھ مکینوں پر۔',
  },
  formula: {
    en: 'new applications ÷ population of the origin × 1,000,000',
    ur: 'نئی درخواستیں ÷ اصل ملک کی آبادی × 1,000,000',
  },
  mathml: formula(name('a'), row(fraction(name('A'), name('P')), operator('×'), number(1_000_000))),
  reference:
    'United Nations, Recommendations on Statistics of International Migration, Revision 1 (1998): crude rates',
  caveats: [
    UNITED_STATES_CAVEAT,
    {
      en: 'Applicants live abroad, the residents at home: the rate compares countries of origin by size, it is no risk of leaving.',
      ur: 'درخواست گزار باہر ہیں اور مکین ملک میں: یہ شرح اصل ممالک کا حجم کے لحاظ سے موازنہ ہے، جانے کا امکان نہیں۔',
    },
  ],
  unit: perMillionPopulation,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'WLD', period: '2024' },
  inputs: {
    applications: fromMetric(newAsylumApplications),
    population: fromDataset('population', ({ origin: country = '', period = '' }) => ({ country, period })),
  },
  figure: (inputs, key) =>
    per(1_000_000, inputs.applications(key), inputs.population(key), perMillionPopulation),
})

/** Share of one country of asylum, or of EU+, in the new applications of an origin in the world. */
export const asylumApplicationShare = defineMetric({
  id: 'asylum-application-share',
  title: {
    en: 'Share of a country of asylum in new applications',
    ur: 'پناہ کی نئی درخواستوں میں ملکِ پناہ کا حصہ',
  },
  definition: {
    en: 'New asylum applications lodged in one country, or in EU+ (the European Union, Norway and Switzerland), as a share of those that people of the origin lodged in all countries in the year.',
    ur: 'ایک ملک، یا یورپی یونین پلس (یورپی یونین، ناروے اور سوئٹزرلینڈ)، میں دی گئی نئی درخواستیں، سال میں اصل ملک کے افراد کی تمام ممالک میں دی گئی درخواستوں کے حصے کے طور پر۔',
  },
  formula: {
    en: 'applications in the country ÷ applications in all countries × 100',
    ur: 'ملک میں درخواستیں ÷ تمام ممالک میں درخواستیں × 100',
  },
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('A'), name('j')), name('A')), operator('×'), number(100)),
  ),
  reference: 'UNHCR, Refugee Data Finder: individual asylum applications by country of asylum',
  caveats: [UNITED_STATES_CAVEAT, NOT_PUBLISHED_CAVEAT],
  unit: percent,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'GBR', period: '2024' },
  inputs: { applications },
  figure: (inputs, key) =>
    share(inputs.applications(key), inputs.applications({ ...key, destination: WORLD })),
})

/** Change of new asylum applications between two years, in percent. */
export const asylumApplicationGrowth = defineMetric({
  id: 'asylum-application-growth',
  title: { en: 'Growth of asylum applications', ur: 'پناہ کی درخواستوں میں اضافہ' },
  definition: {
    en: 'Change of new asylum applications in one country, in EU+ (the European Union, Norway and Switzerland) or in the world against an earlier year.',
    ur: 'ایک ملک، یورپی یونین پلس (یورپی یونین، ناروے اور سوئٹزرلینڈ) یا دنیا میں پناہ کی نئی درخواستوں کی کسی پہلے سال کے مقابلے میں تبدیلی۔',
  },
  formula: {
    en: '(applications of the year ÷ applications of the earlier year − 1) × 100',
    ur: '(سال کی درخواستیں ÷ پہلے سال کی درخواستیں − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(fraction(below(name('A'), name('t')), below(name('A'), number(0))), operator('−'), number(1)),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Simple period-on-period growth rate (OECD Glossary of Statistical Terms)',
  caveats: [
    {
      en: 'In 2025 the United States lack their asylum service: the change of theirs and of the world across that year is refused unless asked for.',
      ur: '2025 میں امریکا کا محکمۂ پناہ شامل نہیں: اس سال کے آر پار امریکا اور دنیا کی تبدیلی مطالبے کے بغیر نہیں دی جاتی۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin, host, since, breaks],
  example: { origin: 'PAK', destination: 'WLD', since: '2014', breaks: 'refuse', period: '2024' },
  inputs: {
    change: {
      datasets: DATASETS,
      read: (evidence, key) => {
        const { destination = '', since: from = '', period = '' } = key
        const dataset = evidence.dataset(datasetFor(APPLICATIONS, destination))
        const notes = breakNotes(dataset, key, { destination: [destination] })
        const at = (year: string) =>
          peopleIn(evidence, APPLICATIONS, { ...key, period: parsePeriod(year).code })
        return growth(at(from), at(period), notes)
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
