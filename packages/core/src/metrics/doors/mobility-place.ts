import type { Evidence } from '../../evidence'
import { readWhere } from '../../figure'
import { derive } from '../../figure/derive'
import { codeOf } from '../../figure/published-row'
import { rankByValue } from '../../figure/rank'
import type { LocalizedText } from '../../schema'
import { percentile, rank } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { OPEN, scoreOf } from './mobility-score'
import { ofSnapshots, SCORES, SNAPSHOT_CAVEATS } from './snapshots'

/** The scores of all passports in the snapshot, that of the key first. */
function allScores(evidence: Evidence, key: MetricKey) {
  const own = scoreOf(evidence, key)
  const dataset = evidence.dataset(SCORES)
  const others = readWhere(evidence, SCORES, { requirement: OPEN, period: own.period.code })
    .map((figure) => ({ figure, code: codeOf(figure, 'origin') }))
    .filter(({ code }) => code !== key.origin)
    .map(({ figure, code }) => ({ figure, name: dataset.nameOf('origin', code) }))
  return { own: { figure: own, name: dataset.nameOf('origin', key.origin ?? '') }, others }
}

const RANK_FORMULA: LocalizedText = {
  en: '1 + the number of passports with a higher score',
  ur: '1 + ان پاسپورٹوں کی تعداد جن کا اسکور زیادہ ہے',
}

/** Place of a passport among all by mobility score: 1 opens most destinations. */
export const mobilityRank = defineMetric(() => ({
  ...ofSnapshots,
  id: 'mobility-rank',
  title: { en: 'Rank by mobility score', ur: 'سفری آزادی کے اسکور میں درجہ' },
  definition: {
    en: 'Place of the passport among all passports of a snapshot by mobility score; 1 opens most, and equal scores share a place.',
    ur: 'جائزے کے تمام پاسپورٹوں میں سفری آزادی کے اسکور کے لحاظ سے درجہ؛ 1 سب سے زیادہ منزلیں کھولتا ہے، اور برابر اسکور ایک درجہ پاتے ہیں۔',
  },
  formula: RANK_FORMULA,
  mathml: formula(
    name('k'),
    row(
      number(1),
      operator('+'),
      sumOver(
        name('j'),
        row(operator('['), below(name('m'), name('j')), operator('>'), name('m'), operator(']')),
      ),
    ),
  ),
  caveats: [
    ...SNAPSHOT_CAVEATS,
    {
      en: 'Henley gives passports with one score one place and counts on from there, so its places run to about 110, these to 199.',
      ur: 'ہینلے برابر اسکور والے پاسپورٹوں کو ایک درجہ دے کر گنتی وہیں سے جاری رکھتا ہے، اس لیے اس کے درجے تقریباً 110 تک ہیں اور یہ 199 تک۔',
    },
  ],
  unit: rank,
  inputs: {
    place: {
      datasets: [SCORES],
      read: (evidence, key) => {
        const { own, others } = allScores(evidence, key)
        const count = others.length + 1
        return rankByValue(own, others, RANK_FORMULA, [
          { en: `${count} passports compared`, ur: `${count} پاسپورٹوں کا موازنہ` },
        ])
      },
    },
  },
  figure: ({ place }, key) => place(key),
}))

const PERCENTILE_FORMULA: LocalizedText = {
  en: 'passports with a lower score ÷ (all passports − 1) × 100',
  ur: 'کم اسکور والے پاسپورٹ ÷ (تمام پاسپورٹ − 1) × 100',
}

/**
 * Share of the other passports that open fewer destinations: 0 for the weakest, 100 for the strongest alone. The
 * percentile rank of SQL's PERCENT_RANK and of dplyr's percent_rank.
 */
export const mobilityPercentile = defineMetric(() => ({
  ...ofSnapshots,
  id: 'mobility-percentile',
  title: {
    en: 'Percentile of the passport by mobility score',
    ur: 'سفری آزادی کے اسکور میں پاسپورٹ کا صدویہ درجہ',
  },
  definition: {
    en: 'Share of the other passports of a snapshot with a lower mobility score: 0 is the weakest, 100 the strongest.',
    ur: 'جائزے کے دوسرے پاسپورٹوں میں ان کا حصہ جن کا اسکور کم ہے: 0 سب سے کمزور، 100 سب سے طاقتور۔',
  },
  formula: PERCENTILE_FORMULA,
  mathml: formula(
    name('P'),
    row(
      fraction(
        sumOver(
          name('j'),
          row(operator('['), below(name('m'), name('j')), operator('<'), name('m'), operator(']')),
        ),
        row(name('n'), operator('−'), number(1)),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'PERCENT_RANK of ISO/IEC 9075 (SQL), over the Passport Index by snapshot',
  caveats: [...SNAPSHOT_CAVEATS],
  unit: percentile,
  inputs: {
    place: {
      datasets: [SCORES],
      read: (evidence, key) => {
        const { own, others } = allScores(evidence, key)
        const lower = others.filter(({ figure }) => figure.value < own.figure.value)
        const value = (lower.length / others.length) * 100
        return derive({
          operation: 'rank',
          formula: PERCENTILE_FORMULA,
          inputs: [own.figure, ...others.map(({ figure }) => figure)],
          unit: percentile,
          value,
          range: { low: value, high: value },
          notes: [
            {
              en: `${lower.length} of ${others.length} other passports have a lower score`,
              ur: `${others.length} دوسرے پاسپورٹوں میں سے ${lower.length} کا اسکور کم ہے`,
            },
          ],
        })
      },
    },
  },
  figure: ({ place }, key) => place(key),
}))
