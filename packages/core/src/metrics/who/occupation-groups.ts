import type { Evidence } from '../../evidence'
import type { LocalizedText } from '../../schema'
import { percent, persons } from '../../unit'
import { defineMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { EVERY_OCCUPATION, occupationsIn, ofOccupations, shareOfOccupations } from './occupations'

const family = {
  id: 'family',
  codeList: 'occupation-family',
  title: { en: 'Field of work', ur: 'کام کا شعبہ' },
} as const satisfies MetricDimension

const majorGroup = {
  id: 'majorGroup',
  codeList: 'isco08-major-group',
  title: { en: 'Major group of ISCO-08', ur: 'آئی ایس سی او 08 کا بڑا گروہ' },
} as const satisfies MetricDimension

const inFamily = (evidence: Evidence, key: MetricKey) => occupationsIn(evidence, 'family', key.family)

const inMajorGroup = (evidence: Evidence, key: MetricKey) => occupationsIn(evidence, 'isco08', key.majorGroup)

const LABEL: LocalizedText = { en: 'occupations of the group', ur: 'گروہ کے پیشے' }

const SUM: LocalizedText = {
  en: 'sum of the departures in the occupations of the group',
  ur: 'گروہ کے پیشوں کی روانگی کا مجموعہ',
}

const SHARE: LocalizedText = {
  en: 'departures in the occupations of the group ÷ departures × 100',
  ur: 'گروہ کے پیشوں کی روانگی ÷ کل روانگی × 100',
}

const members = sumOver(row(name('o'), operator('∈'), name('g')), below(name('D'), name('o')))
const countOfGroup = formula(below(name('D'), name('g')), members)
const shareOfGroup = formula(
  below(name('s'), name('g')),
  row(fraction(members, name('D')), operator('×'), number(100)),
)

const OURS: LocalizedText = {
  en: 'The 41 occupations of the Bureau are put into groups by us; some span several.',
  ur: 'بیورو کے 41 پیشوں کی گروہ بندی ہماری ہے؛ کچھ پیشے کئی گروہوں میں آ سکتے ہیں۔',
}

const FAMILIES = 'Fields of work as in the code list of occupations; our own grouping'
const ISCO =
  'International Labour Organization, International Standard Classification of Occupations 2008 (ISCO-08), major groups; our mapping'

/** Registered departures of a year in one field of work, in persons. */
export const occupationFamilyDepartures = defineMetric({
  id: 'occupation-family-departures',
  title: { en: 'Registered departures by field of work', ur: 'کام کے شعبے کے لحاظ سے رجسٹرڈ روانگی' },
  definition: {
    en: 'Registered departures in the occupations of one field of work, such as health or transport.',
    ur: 'کسی ایک شعبے، مثلاً صحت یا نقل و حمل، کے پیشوں کی رجسٹرڈ روانگی۔',
  },
  formula: SUM,
  mathml: countOfGroup,
  reference: FAMILIES,
  caveats: [OURS, EVERY_OCCUPATION],
  unit: persons,
  dimensions: [origin, family],
  example: { origin: 'PAK', family: 'health', period: '2024' },
  inputs: { departures: ofOccupations(inFamily, LABEL) },
  figure: ({ departures }, key) => departures(key),
})

/** Share of one field of work in the registered departures of a year, in percent. */
export const occupationFamilyShare = defineMetric({
  id: 'occupation-family-share',
  title: { en: 'Share of a field of work in departures', ur: 'روانگی میں کام کے شعبے کا حصہ' },
  definition: {
    en: 'Registered departures in the occupations of one field of work as a share of all registered departures of the year.',
    ur: 'کسی ایک شعبے کے پیشوں کی رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: SHARE,
  mathml: shareOfGroup,
  reference: FAMILIES,
  caveats: [OURS, EVERY_OCCUPATION],
  unit: percent,
  dimensions: [origin, family],
  example: { origin: 'PAK', family: 'health', period: '2024' },
  inputs: { share: shareOfOccupations(inFamily, LABEL) },
  figure: ({ share }, key) => share(key),
})

/** Registered departures of a year in one major group of ISCO-08, in persons. */
export const iscoGroupDepartures = defineMetric({
  id: 'isco-group-departures',
  title: {
    en: 'Registered departures by ISCO major group',
    ur: 'آئی ایس سی او گروہ کے لحاظ سے رجسٹرڈ روانگی',
  },
  definition: {
    en: 'Registered departures in the occupations of one major group of the International Standard Classification of Occupations.',
    ur: 'پیشوں کی بین الاقوامی معیاری درجہ بندی کے کسی ایک بڑے گروہ کے پیشوں کی رجسٹرڈ روانگی۔',
  },
  formula: SUM,
  mathml: countOfGroup,
  reference: ISCO,
  caveats: [OURS, EVERY_OCCUPATION],
  unit: persons,
  dimensions: [origin, majorGroup],
  example: { origin: 'PAK', majorGroup: '2', period: '2022' },
  inputs: { departures: ofOccupations(inMajorGroup, LABEL) },
  figure: ({ departures }, key) => departures(key),
})

/** Share of one major group of ISCO-08 in the registered departures of a year, in percent. */
export const iscoGroupShare = defineMetric({
  id: 'isco-group-share',
  title: { en: 'Share of an ISCO major group in departures', ur: 'روانگی میں آئی ایس سی او گروہ کا حصہ' },
  definition: {
    en: 'Registered departures in the occupations of one major group of the International Standard Classification of Occupations as a share of all registered departures of the year.',
    ur: 'پیشوں کی بین الاقوامی معیاری درجہ بندی کے کسی ایک بڑے گروہ کے پیشوں کی رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: SHARE,
  mathml: shareOfGroup,
  reference: ISCO,
  caveats: [OURS, EVERY_OCCUPATION],
  unit: percent,
  dimensions: [origin, majorGroup],
  example: { origin: 'PAK', majorGroup: '2', period: '2022' },
  inputs: { share: shareOfOccupations(inMajorGroup, LABEL) },
  figure: ({ share }, key) => share(key),
})
