import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readWhere } from '../../figure'
import { combine } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { percent } from '../../unit'
import { defineMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { origin, WORLD } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { totalOf } from '../total'
import { countriesOf, EU_PLUS, EU_PLUS_NOTE, host, NOT_PUBLISHED_CAVEAT } from './hosts'

const BY_COUNTRY = 'asylum-decisions'
const OF_WORLD = 'asylum-decisions-by-origin'

const decisionLevel = {
  id: 'decisionLevel',
  codeList: 'decision-level',
  default: 'fi',
  title: { en: 'Level of the decision', ur: 'فیصلے کا مرحلہ' },
} as const satisfies MetricDimension

const countBasis = {
  id: 'countBasis',
  codeList: 'count-basis',
  default: 'persons',
  title: { en: 'What is counted', ur: 'گنتی کی بنیاد' },
} as const satisfies MetricDimension

const GRANTED = ['recognised', 'complementary']

const FORMULA: LocalizedText = {
  en: '(recognised + complementary protection) ÷ (recognised + complementary protection + rejected) × 100',
  ur: '(تسلیم شدہ + متبادل تحفظ) ÷ (تسلیم شدہ + متبادل تحفظ + مسترد) × 100',
}

const SUPPRESSED: LocalizedText = {
  en: 'an outcome without a row counts as none; it may have been fewer than five',
  ur: 'جس نتیجے کی سطر نہیں وہ صفر شمار ہوا؛ وہ پانچ سے کم ہو سکتا ہے',
}

const isGranted = ({ lineage }: Figure): boolean =>
  lineage.operation === 'observation' && GRANTED.includes(lineage.key.outcome ?? '')

function protection(evidence: Evidence, key: MetricKey): Figure {
  const { origin: from = '', destination = WORLD, decisionLevel: level = '', countBasis: basis = '' } = key
  const id = destination === WORLD ? OF_WORLD : BY_COUNTRY
  const countries = countriesOf(evidence, id, destination)
  const at = { origin: from, decisionLevel: level, countBasis: basis, period: key.period ?? '' }
  const outcome = [...GRANTED, 'rejected']
  // Governments and the agency decide on different people; their decisions add up.
  const rows = readWhere(evidence, id, { ...at, destination: countries, outcome })
  if (rows.length === 0) {
    const first = { destination: countries[0] ?? '', outcome: 'rejected', authority: 'government' }
    throw missingObservation(evidence.dataset(id), { ...at, ...first })
  }
  const oneSided = new Set(rows.map(isGranted)).size === 1
  return combine({
    operation: 'share',
    formula: FORMULA,
    inputs: rows,
    unit: percent,
    compute: (values) => {
      const total = totalOf(values)
      const granted = rows.reduce((all, figure, at) => all + (isGranted(figure) ? (values[at] ?? 0) : 0), 0)
      return (granted / total) * 100
    },
    factor: 100,
    notes: [...(destination === EU_PLUS ? [EU_PLUS_NOTE] : []), ...(oneSided ? [SUPPRESSED] : [])],
  })
}

/** Asylum decisions at first instance that gave protection, per hundred on the merits; closed cases stay out. */
export const asylumProtectionRate = defineMetric({
  id: 'asylum-protection-rate',
  title: { en: 'First-instance protection rate', ur: 'پہلے مرحلے پر تحفظ کی شرح' },
  definition: {
    en: 'Decisions at first instance that recognise a refugee or give complementary protection, as a share of these and of rejections; cases closed without a decision are left out.',
    ur: 'پہلے مرحلے کے وہ فیصلے جن میں پناہ گزین تسلیم کیا گیا یا متبادل تحفظ دیا گیا، ان کے اور مسترد فیصلوں کے مجموعے کے حصے کے طور پر؛ فیصلے کے بغیر بند معاملات شامل نہیں۔',
  },
  formula: FORMULA,
  mathml: formula(
    name('p'),
    row(
      fraction(
        row(name('R'), operator('+'), name('C')),
        row(name('R'), operator('+'), name('C'), operator('+'), name('N')),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'UNHCR, Global Trends: Total Protection Rate',
  caveats: [
    {
      en: 'Only decisions that the agency files as first instance (level FI), unless another level is asked for: the United States have none, Germany has them from 2021 (before, they stand under new applications, level NA), and early British, Czech and Australian decisions count cases, not people. Rates of the world and of EU+ therefore cover different countries over time.',
      ur: 'صرف وہ فیصلے جو ادارہ پہلے مرحلے (FI) میں رکھتا ہے، جب تک دوسرا مرحلہ نہ مانگا جائے: امریکا میں یہ نہیں، جرمنی میں 2021 سے ہیں (اس سے پہلے وہ نئی درخواستوں، مرحلہ NA، کے تحت ہیں)، اور برطانیہ، چیکیا اور آسٹریلیا کے ابتدائی برسوں کے فیصلے مقدمے گنتے ہیں، افراد نہیں۔ اس لیے دنیا اور یورپی یونین پلس کی شرحیں مختلف سالوں میں مختلف ممالک پر ہیں۔',
    },
    {
      en: 'Not the outcome of the applications of the year, and not final: appeals are decided at other levels.',
      ur: 'یہ اسی سال کی درخواستوں کا انجام نہیں، اور نہ حتمی: اپیلوں کے فیصلے دوسرے مراحل پر ہوتے ہیں۔',
    },
    NOT_PUBLISHED_CAVEAT,
  ],
  unit: percent,
  dimensions: [origin, host, decisionLevel, countBasis],
  example: {
    origin: 'PAK',
    destination: 'EU-plus',
    decisionLevel: 'fi',
    countBasis: 'persons',
    period: '2024',
  },
  inputs: { rate: { datasets: [BY_COUNTRY, OF_WORLD], read: protection } },
  figure: ({ rate }, key) => rate(key),
})
