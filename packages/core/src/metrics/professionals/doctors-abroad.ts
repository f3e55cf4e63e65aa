import type { Evidence } from '../../evidence'
import { type Figure, readWhere, select } from '../../figure'
import { combine } from '../../figure/derive'
import { codeOf } from '../../figure/published-row'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { percent, persons } from '../../unit'
import { defineMetric, fromDataset, fromMetric, type MetricKey, tooFewFigures } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { totalOf } from '../total'

// A study adds these up; its sum holds the rows of the members that stand beside it.
const FOUR_HOSTS = 'AUS-CAN-GBR-USA'
// Fewer hosts than these four say nothing of doctors abroad as a whole.
const FEWEST_HOSTS = 4
// The OECD takes the nearest year where a host has no count of the year asked for.
const YEARS_BACK = 2

const SUM: LocalizedText = {
  en: 'doctors trained in the country, over all hosts with a count',
  ur: 'ملک میں تربیت یافتہ ڈاکٹر، ان تمام میزبان ملکوں میں جن کی گنتی موجود ہے',
}

/** The latest count of each host, or the published sum over four hosts where the year has that. */
function countsByHost(evidence: Evidence, { origin: from = '', period = '' }: MetricKey): Figure[] {
  const year = parsePeriod(period)
  const counts = readWhere(evidence, 'professionals-abroad', {
    origin: from,
    occupation: 'doctor',
    measure: 'trained-in-pakistan',
    period: { from: String(Number(year.end.slice(0, 4)) - YEARS_BACK), to: year.code },
  })
  const ofYear = counts.filter((figure) => figure.period.code === year.code)
  const group = ofYear.find((figure) => codeOf(figure, 'destination') === FOUR_HOSTS)
  if (group) return [group]
  const latest = new Map(
    counts.filter((f) => codeOf(f, 'destination') !== FOUR_HOSTS).map((f) => [codeOf(f, 'destination'), f]),
  )
  if (ofYear.length === 0 || latest.size < FEWEST_HOSTS) {
    throw tooFewFigures('doctors-abroad', FEWEST_HOSTS, ofYear.length)
  }
  return [...latest.values()]
}

function doctorsIn(evidence: Evidence, key: MetricKey): Figure {
  const counts = countsByHost(evidence, key)
  const [first] = counts
  if (first && counts.length === 1) {
    return select(first, {
      en: 'the published sum over Australia, Canada, the United Kingdom and the United States',
      ur: 'آسٹریلیا، کینیڈا، برطانیہ اور امریکا کا شائع شدہ مجموعہ',
    })
  }
  const period = parsePeriod(key.period ?? '')
  const earlier = counts.filter((count) => count.period.code !== period.code)
  return combine({
    operation: 'sum',
    formula: SUM,
    inputs: counts,
    unit: persons,
    compute: totalOf,
    period,
    notes: earlier.map((count) => ({
      en: `${count.label.en}: the count of ${count.period.code} stands in for ${period.code}`,
      ur: `${count.label.ur}: ${period.code} کی جگہ ${count.period.code} کی گنتی لی گئی`,
    })),
  })
}

const TRAINED = {
  en: 'Trained means the first medical degree is from the country, whatever the nationality; foreigners who studied there count, Pakistanis who studied elsewhere do not.',
  ur: 'تربیت یافتہ سے مراد یہ کہ پہلی طبی سند اس ملک کی ہے، شہریت کوئی بھی ہو؛ وہاں پڑھنے والے غیر ملکی شامل ہیں، کہیں اور پڑھنے والے پاکستانی نہیں۔',
} as const

/** Doctors trained in a country who practise in hosts that publish a count, in persons. */
export const doctorsAbroad = defineMetric({
  id: 'doctors-abroad',
  title: { en: 'Doctors trained in the country, abroad', ur: 'ملک میں تربیت یافتہ ڈاکٹر، بیرونِ ملک' },
  definition: {
    en: 'Doctors whose first degree is from the country and who practise in a host that publishes a count by place of training: OECD countries.',
    ur: 'وہ ڈاکٹر جن کی پہلی سند اس ملک کی ہے اور جو ایسے میزبان ملک میں برسرِ کار ہیں جو تربیت کے ملک کے لحاظ سے گنتی شائع کرتا ہے: او ای سی ڈی کے ممالک۔',
  },
  formula: {
    en: 'sum over the hosts of the latest count, of the year or up to two years before',
    ur: 'میزبان ملکوں کی تازہ ترین گنتی کا مجموعہ، اسی سال کی یا زیادہ سے زیادہ دو سال پہلے کی',
  },
  mathml: formula(name('A'), sumOver(name('j'), below(name('A'), name('j')))),
  reference:
    'OECD Health Statistics, Health workforce migration: stock of foreign-trained doctors by country of training',
  caveats: [
    TRAINED,
    {
      en: 'The Gulf states publish no such count and are missing, although most doctors who register to leave go there.',
      ur: 'خلیجی ریاستیں ایسی گنتی شائع نہیں کرتیں اور شامل نہیں، حالانکہ جانے کا اندراج کرانے والے بیشتر ڈاکٹر وہیں جاتے ہیں۔',
    },
    {
      en: 'The hosts with a count differ between years: totals of two years are no growth.',
      ur: 'گنتی والے میزبان ملک ہر سال ایک سے نہیں: دو برسوں کے مجموعوں کا فرق اضافہ نہیں۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2018' },
  inputs: { doctors: { datasets: ['professionals-abroad'], read: doctorsIn } },
  figure: ({ doctors }, key) => doctors(key),
})

/** Doctors trained in a country who work abroad as a share of all it trained: abroad ÷ (abroad + home), in percent. */
export const doctorEmigrationRate = defineMetric({
  id: 'doctor-emigration-rate',
  title: { en: 'Emigration rate of doctors', ur: 'ڈاکٹروں کی شرحِ ہجرت' },
  definition: {
    en: 'Doctors trained in the country who practise abroad as a share of those abroad and those at home together.',
    ur: 'ملک میں تربیت یافتہ وہ ڈاکٹر جو باہر برسرِ کار ہیں، باہر اور ملک میں موجود ڈاکٹروں کے مجموعے کے حصے کے طور پر۔',
  },
  formula: {
    en: 'doctors abroad ÷ (doctors abroad + doctors at home) × 100',
    ur: 'باہر کے ڈاکٹر ÷ (باہر کے ڈاکٹر + ملک کے ڈاکٹر) × 100',
  },
  mathml: formula(
    name('e'),
    row(fraction(name('A'), row(name('A'), operator('+'), name('H'))), operator('×'), number(100)),
  ),
  reference:
    'OECD, International Migration Outlook 2007, Part III: expatriation rate of doctors; Mullan, The metrics of the physician brain drain, NEJM 353 (2005): emigration factor',
  caveats: [
    TRAINED,
    {
      en: 'The number at home follows the register, which keeps some who left or died, and the number abroad lacks the Gulf: the true rate is higher.',
      ur: 'ملک میں موجود تعداد رجسٹر پر مبنی ہے جس میں بعض جا چکنے یا وفات پانے والے بھی ہیں، اور باہر کی تعداد میں خلیج شامل نہیں: اصل شرح زیادہ ہے۔',
    },
    {
      en: 'The OECD counts by country of birth in some editions and by country of training in others; this is by training.',
      ur: 'او ای سی ڈی بعض اشاعتوں میں جائے پیدائش اور بعض میں تربیت کے ملک کے لحاظ سے گنتا ہے؛ یہ شرح تربیت کے لحاظ سے ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2018' },
  inputs: {
    abroad: fromMetric(doctorsAbroad),
    home: fromDataset('professional-workforce-and-training', ({ origin: area = '', period = '' }) => ({
      area,
      occupation: 'doctor',
      measure: 'personnel',
      sex: 'total',
      period,
    })),
  },
  figure: ({ abroad, home }, key) =>
    combine({
      operation: 'share',
      formula: {
        en: 'doctors abroad ÷ (doctors abroad + doctors at home) × 100',
        ur: 'باہر کے ڈاکٹر ÷ (باہر کے ڈاکٹر + ملک کے ڈاکٹر) × 100',
      },
      inputs: [abroad(key), home(key)],
      unit: percent,
      compute: ([away = 0, here = 0]) => (away / (away + here)) * 100,
      factor: 100,
    }),
})
