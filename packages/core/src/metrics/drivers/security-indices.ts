import { defineMetric, fromDataset, type MetricInput } from '../define-metric'
import { country } from '../dimensions'
import { formula, name } from '../mathml'

const indexed = (indicator: string): MetricInput =>
  fromDataset('security', (key) => ({ ...key, indicator, breakdown: 'total' }))

/** Score of a country in the Global Peace Index: from 1, most peaceful, to 5. */
export const peaceIndex = defineMetric(() => ({
  id: 'peace-index',
  title: { en: 'Global Peace Index', ur: 'عالمی امن کا اشاریہ' },
  definition: {
    en: 'Score of a country in the Global Peace Index of the year, from 1, most peaceful, to 5, least.',
    ur: 'سال کے عالمی امن کے اشاریے میں ملک کا اسکور، 1 (سب سے پرامن) سے 5 (سب سے کم) تک۔',
  },
  formula: { en: 'the score as published', ur: 'شائع شدہ اسکور' },
  mathml: formula(name('G'), name('score')),
  reference: 'Institute for Economics and Peace, Global Peace Index',
  caveats: [
    {
      en: 'The index recalculates its history with every edition: 2008 to 2022 are of the edition of 2022, 2025 is of its own and does not compare.',
      ur: 'اشاریہ ہر ایڈیشن میں اپنی تاریخ دوبارہ شمار کرتا ہے: 2008 تا 2022 2022 کے ایڈیشن کے ہیں، 2025 اپنے ایڈیشن کا ہے اور اس سے موازنہ درست نہیں۔',
    },
  ],
  unit: { id: 'score-1-5', dimension: 'score-1-5', factor: 1 },
  dimensions: [country],
  example: { country: 'PAK', period: '2022' },
  inputs: { score: indexed('global-peace-index-score') },
  figure: ({ score }, key) => score(key),
}))

/** Score of a country in the Global Terrorism Index: from 0, no impact, to 10. */
export const terrorismIndex = defineMetric(() => ({
  id: 'terrorism-index',
  title: { en: 'Global Terrorism Index', ur: 'عالمی دہشت گردی کا اشاریہ' },
  definition: {
    en: 'Score of a country in the Global Terrorism Index, from 0, no impact of terrorism, to 10, the highest; it weighs incidents, deaths, injuries and hostages of five years.',
    ur: 'عالمی دہشت گردی کے اشاریے میں ملک کا اسکور، 0 (کوئی اثر نہیں) سے 10 (سب سے زیادہ) تک؛ اس میں پانچ سالوں کے واقعات، اموات، زخمی اور یرغمالی شامل ہیں۔',
  },
  formula: { en: 'the score as published', ur: 'شائع شدہ اسکور' },
  mathml: formula(name('T'), name('score')),
  reference: 'Institute for Economics and Peace, Global Terrorism Index',
  caveats: [
    {
      en: 'Scores are of the edition of 2023; for later years only the rank could be read.',
      ur: 'اسکور 2023 کے ایڈیشن کے ہیں؛ بعد کے سالوں کا صرف درجہ پڑھا جا سکا۔',
    },
  ],
  unit: { id: 'score-0-10', dimension: 'score-0-10', factor: 1 },
  dimensions: [country],
  example: { country: 'PAK', period: '2022' },
  inputs: { score: indexed('global-terrorism-index-score') },
  figure: ({ score }, key) => score(key),
}))

/** Place of a country in the Global Terrorism Index: 1 is the most affected. */
export const terrorismIndexRank = defineMetric(() => ({
  id: 'terrorism-index-rank',
  title: { en: 'Global Terrorism Index, rank', ur: 'عالمی دہشت گردی کا اشاریہ، درجہ' },
  definition: {
    en: 'Place of a country in the Global Terrorism Index for the year, where 1 is the country hit hardest.',
    ur: 'سال کے لیے عالمی دہشت گردی کے اشاریے میں ملک کا مقام، جہاں 1 سب سے زیادہ متاثر ملک ہے۔',
  },
  formula: { en: 'the rank as published', ur: 'شائع شدہ درجہ' },
  mathml: formula(name('k'), name('rank')),
  reference: 'Institute for Economics and Peace, Global Terrorism Index',
  caveats: [
    {
      en: 'The year is that of the attacks; the edition is named for the year after.',
      ur: 'سال حملوں کا ہے؛ ایڈیشن اگلے سال کے نام سے چھپتا ہے۔',
    },
  ],
  unit: { id: 'rank-1-most-affected', dimension: 'rank-1-most-affected', factor: 1 },
  dimensions: [country],
  example: { country: 'PAK', period: '2025' },
  inputs: { rank: indexed('global-terrorism-index-rank') },
  figure: ({ rank }, key) => rank(key),
}))
