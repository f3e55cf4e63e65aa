import type { Evidence } from '../../evidence'
import { type Figure, growth, readObservation, select } from '../../figure'
import type { LocalizedText } from '../../schema'
import { assertSameUnit, percentChange, type Unit } from '../../unit'
import { defineMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { country, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { sinceEarlier } from '../years'

const deaths: Unit = { id: 'deaths', dimension: 'deaths', factor: 1 }

const VICTIMS: LocalizedText = { en: 'counts victims', ur: 'صرف متاثرین شمار ہیں' }
const WITH_ATTACKERS: LocalizedText = {
  en: 'counts victims and the attackers who died',
  ur: 'متاثرین اور مرنے والے حملہ آور شمار ہیں',
}
const WITH_MILITANTS: LocalizedText = {
  en: 'counts victims and militants, those killed in operations too',
  ur: 'متاثرین اور عسکریت پسند شمار ہیں، کارروائیوں میں مارے گئے بھی',
}

/** Whose deaths each counter takes in: what makes their counts unlike. */
const COVERS: Readonly<Record<string, LocalizedText>> = {
  'gti-terrorism-deaths': VICTIMS,
  'moi-terrorism-deaths': VICTIMS,
  'picss-suicide-attack-deaths': VICTIMS,
  'gtd-terrorism-deaths': WITH_ATTACKERS,
  'pips-terrorist-attack-deaths': WITH_ATTACKERS,
  'picss-combat-related-deaths': WITH_MILITANTS,
  'crss-violence-deaths': WITH_MILITANTS,
}

function deathsIn(evidence: Evidence, key: MetricKey): Figure {
  const counted = readObservation(evidence, 'security', { ...key, breakdown: 'total' })
  assertSameUnit('count as deaths', deaths, counted.unit)
  return counted
}

const shared = {
  reference:
    'Institute for Economics and Peace, Global Terrorism Index; START, Global Terrorism Database: codebook; reports of PICSS, CRSS and PIPS',
  caveats: [
    {
      en: 'Counters differ in whose death counts: victims alone, attackers with them, or militants killed in operations too. In one year the highest count can be three times the lowest. Only one counter at a time is ever compared here.',
      ur: 'ادارے اس میں مختلف ہیں کہ کس کی موت شمار ہو: صرف متاثرین، حملہ آور بھی، یا کارروائیوں میں مارے گئے عسکریت پسند بھی۔ ایک ہی سال میں سب سے بڑا عدد سب سے چھوٹے کا تین گنا ہو سکتا ہے۔ یہاں موازنہ ہمیشہ ایک ہی ادارے کے اندر ہوتا ہے۔',
    },
  ],
} as const

const indicator = {
  id: 'indicator',
  codeList: 'security-indicator',
  title: { en: 'Count', ur: 'شمار' },
} as const satisfies MetricDimension

/** Deaths from terrorism or militant violence in a period, by the definition of one counter. */
export const terrorismDeaths = defineMetric(() => ({
  ...shared,
  id: 'terrorism-deaths',
  title: { en: 'Deaths from terrorism, by definition', ur: 'دہشت گردی سے اموات، تعریف کے لحاظ سے' },
  definition: {
    en: 'People killed in a period as one counter defines it; which deaths it takes in stands with the figure.',
    ur: 'کسی مدت میں ہلاک ہونے والے افراد، ایک ادارے کی تعریف کے مطابق؛ کن کی اموات شامل ہیں، یہ عدد کے ساتھ درج ہے۔',
  },
  formula: { en: 'deaths that the counter recorded', ur: 'ادارے کی درج کردہ اموات' },
  mathml: formula(name('D'), sumOver(name('incident'), name('deaths'))),
  unit: deaths,
  dimensions: [country, indicator],
  example: { country: 'PAK', indicator: 'gti-terrorism-deaths', period: '2024' },
  inputs: { deaths: { datasets: ['security'], read: deathsIn } },
  figure: (inputs, key) => {
    const covers = COVERS[key.indicator ?? '']
    const counted = inputs.deaths(key)
    return covers ? select(counted, covers) : counted
  },
}))

const editionOf = ({ lineage }: Figure): string =>
  lineage.operation === 'observation' ? (lineage.attributes.edition ?? lineage.source.id) : ''

/** Change of the deaths from terrorism between two years by one counter, in percent. */
export const terrorismDeathsGrowth = defineMetric(() => ({
  ...shared,
  id: 'terrorism-deaths-growth',
  title: { en: 'Growth of deaths from terrorism', ur: 'دہشت گردی سے اموات میں اضافہ' },
  definition: {
    en: 'Change of the deaths that one counter records, against an earlier year by the same definition.',
    ur: 'ایک ادارے کی درج کردہ اموات میں تبدیلی، اسی تعریف پر پہلے سال کے مقابلے میں۔',
  },
  formula: {
    en: '(deaths in the year ÷ deaths in the first year − 1) × 100',
    ur: '(سال کی اموات ÷ پہلے سال کی اموات − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(fraction(below(name('D'), name('t')), below(name('D'), name('s'))), operator('−'), number(1)),
      ),
      operator('×'),
      number(100),
    ),
  ),
  unit: percentChange,
  dimensions: [country, indicator, since],
  example: { country: 'PAK', indicator: 'gti-terrorism-deaths', since: '2023', period: '2024' },
  inputs: { deaths: { datasets: ['security'], read: deathsIn } },
  figure: (inputs, { since: from = '', ...key }) => {
    const earlier = inputs.deaths({ ...key, period: sinceEarlier({ since: from, ...key }) })
    const later = inputs.deaths(key)
    const covers = COVERS[key.indicator ?? '']
    return growth(earlier, later, [
      ...(covers ? [covers] : []),
      ...(editionOf(earlier) === editionOf(later)
        ? []
        : [
            {
              en: 'the two years are of different editions, which revise the past',
              ur: 'دونوں سال مختلف ایڈیشنوں کے ہیں، جو ماضی پر نظرِ ثانی کرتے ہیں',
            },
          ]),
    ])
  },
}))
