import { share } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'

const VISAS = 'investor-visas'
const ISSUED = 'visas-issued-abroad'
const EB5 = 'eb-5'

const programme = {
  id: 'programme',
  codeList: 'investor-programme',
  default: EB5,
  title: { en: 'Programme', ur: 'پروگرام' },
} as const

const shared = {
  reference:
    'US Department of State, Monthly Immigrant Visa Issuance Statistics, by place of birth and visa class',
  caveats: [
    {
      en: 'Visas issued by consulates to investors and their families, by place of birth: those who change their status inside the United States are missing, and a Pakistani born elsewhere counts there.',
      ur: 'قونصل خانوں سے سرمایہ کاروں اور ان کے اہلِ خانہ کو جاری ویزے، جائے پیدائش کے لحاظ سے: امریکا کے اندر حیثیت بدلنے والے شامل نہیں، اور کہیں اور پیدا ہونے والا پاکستانی وہیں شمار ہوتا ہے۔',
    },
    {
      en: 'Years are our sums of months; from fiscal 2020 on the months do not add exactly, so the sums are provisional. Investor permits of the Emirates, Greece, Malta and the Caribbean for Pakistanis are counted nowhere.',
      ur: 'سالانہ اعداد مہینوں کے ہمارے مجموعے ہیں؛ مالی سال 2020 سے مہینے جمع ہو کر عین برابر نہیں آتے، اس لیے مجموعے عارضی ہیں۔ امارات، یونان، مالٹا اور کیریبین کے سرمایہ کار اجازت نامے پاکستانیوں کے لیے کہیں نہیں گنے جاتے۔',
    },
  ],
} as const

/** Visas issued abroad to investors and their families born in a country, by programme. */
export const investorVisas = defineMetric(() => ({
  ...shared,
  id: 'investor-visas',
  title: { en: 'Investor visas issued', ur: 'جاری شدہ سرمایہ کار ویزے' },
  definition: {
    en: 'Visas that consulates issued under a programme for investors to people born in the country, families included.',
    ur: 'سرمایہ کاروں کے پروگرام کے تحت ملک میں پیدا ہونے والوں کو قونصل خانوں سے جاری ویزے، اہلِ خانہ سمیت۔',
  },
  formula: { en: 'the visas issued abroad', ur: 'بیرونِ ملک جاری ویزے' },
  mathml: formula(name('V'), name('issued')),
  unit: { id: 'visas', dimension: 'visas', factor: 1 },
  dimensions: [origin, programme],
  example: { origin: 'PAK', period: 'FY2024-US' },
  inputs: { visas: fromDataset(VISAS, (key) => ({ ...key, measure: ISSUED })) },
  figure: ({ visas }, key) => visas(key),
}))

/** Share of people from a country in what a programme for investors gives the world, in percent. */
export const investorWorldShare = defineMetric(() => ({
  ...shared,
  id: 'investor-world-share',
  title: { en: 'Share of a country in an investor programme', ur: 'سرمایہ کار پروگرام میں ملک کا حصہ' },
  definition: {
    en: 'Visas, permits or citizenships of a programme for investors that go to people from the country, as a share of all the programme gave in the period.',
    ur: 'سرمایہ کار پروگرام کے ویزے، اجازت نامے یا شہریتیں جو ملک کے لوگوں کو ملیں، مدت میں پروگرام کے کل کے حصے کے طور پر۔',
  },
  formula: {
    en: 'given to people from the country ÷ given to all × 100',
    ur: 'ملک کے لوگوں کو دیے گئے ÷ سب کو دیے گئے × 100',
  },
  mathml: formula(
    below(name('s'), name('i')),
    row(fraction(below(name('V'), name('i')), name('V')), operator('×'), number(100)),
  ),
  unit: percent,
  dimensions: [
    origin,
    programme,
    {
      id: 'measure',
      codeList: 'investor-measure',
      default: ISSUED,
      title: { en: 'What is given', ur: 'کیا دیا گیا' },
    },
  ],
  example: { origin: 'PAK', period: 'FY2024-US' },
  inputs: {
    own: fromDataset(VISAS, (key) => key),
    world: fromDataset(VISAS, (key) => ({ ...key, origin: 'WLD' })),
  },
  figure: ({ own, world }, key) => share(own(key), world(key)),
}))

/** Investor visas (EB-5) as a share of all US immigrant visas issued abroad to people born in a country, in percent. */
export const investorImmigrantShare = defineMetric(() => ({
  ...shared,
  id: 'investor-immigrant-share',
  title: {
    en: 'Investors among US immigrant visas',
    ur: 'امریکی امیگرنٹ ویزوں میں سرمایہ کاروں کا حصہ',
  },
  definition: {
    en: 'Investor visas (EB-5) as a share of all immigrant visas that US consulates issued to people born in the country.',
    ur: 'سرمایہ کار ویزے (EB-5)، امریکی قونصل خانوں سے ملک میں پیدا ہونے والوں کو جاری تمام امیگرنٹ ویزوں کے حصے کے طور پر۔',
  },
  formula: {
    en: 'investor visas ÷ all immigrant visas × 100',
    ur: 'سرمایہ کار ویزے ÷ تمام امیگرنٹ ویزے × 100',
  },
  mathml: formula(
    name('s'),
    row(fraction(below(name('V'), name('EB-5')), name('V')), operator('×'), number(100)),
  ),
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: 'FY2024-US' },
  inputs: {
    investors: fromDataset(VISAS, (key) => ({ ...key, programme: EB5, measure: ISSUED })),
    all: fromDataset(VISAS, (key) => ({ ...key, programme: 'all-immigrant-classes', measure: ISSUED })),
  },
  figure: ({ investors, all }, key) => share(investors(key), all(key)),
}))
