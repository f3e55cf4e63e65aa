import { assertSameUnit, persons } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { origin } from '../dimensions'
import { formula, name } from '../mathml'

const officers = { id: 'officers', dimension: 'officers', factor: 1 } as const

const nationality = {
  id: 'destination',
  codeList: 'area',
  default: 'WLD',
  title: { en: 'Second nationality or place', ur: 'دوسری شہریت یا مقام' },
} as const

/** Officials with a second nationality on one of the lists given to courts or parliament, in officers. */
export const dualNationalOfficials = defineMetric({
  id: 'dual-national-officials',
  title: { en: 'Officials with a second nationality', ur: 'دوسری شہریت رکھنے والے افسر' },
  definition: {
    en: 'Public servants with a second nationality on one list: each list covers bodies of its own.',
    ur: 'ایک فہرست میں دوسری شہریت رکھنے والے سرکاری ملازم: ہر فہرست کے ادارے الگ ہیں۔',
  },
  formula: { en: 'the number on the list', ur: 'فہرست میں درج تعداد' },
  mathml: formula(name('N'), name('listed')),
  reference:
    'Establishment Division and Federal Investigation Agency, lists given to the Supreme Court (2018) and the National Assembly (2020, 2024)',
  caveats: [
    {
      en: 'Lists count different bodies and must not be compared or added. The far higher number repeated since 2022 has no list behind it and exceeds the nationalities named with it many times: it is kept with the data and does not answer.',
      ur: 'فہرستیں مختلف ادارے گنتی ہیں، ان کا موازنہ یا جمع درست نہیں۔ 2022 سے دہرائے جانے والے کہیں بڑے عدد کے پیچھے کوئی فہرست نہیں، اور وہ اپنے ساتھ دی گئی شہریتوں کے مجموعے سے کئی گنا زیادہ ہے: وہ محفوظ ہے مگر جواب نہیں بنتا۔',
    },
    {
      en: 'A second nationality does not show that its holder means to leave.',
      ur: 'دوسری شہریت سے یہ ثابت نہیں ہوتا کہ اس کا حامل جانا چاہتا ہے۔',
    },
  ],
  unit: officers,
  dimensions: [
    origin,
    nationality,
    { id: 'group', codeList: 'officials-group', title: { en: 'List', ur: 'فہرست' } },
  ],
  example: { origin: 'PAK', group: 'civil-servants-all-bodies', period: '2018' },
  inputs: {
    officials: fromDataset('officials-abroad', (key) => ({ ...key, measure: 'dual-national-officials' })),
  },
  figure: ({ officials }, key) => officials(key),
})

/** Aides, lawmakers, crew and staff with ties abroad, as counted by whoever told of them, in persons. */
export const officialsAbroad = defineMetric({
  id: 'officials-with-ties-abroad',
  title: { en: 'Insiders with ties abroad', ur: 'بیرونِ ملک روابط رکھنے والے صاحبانِ اختیار' },
  definition: {
    en: 'Members of a group close to the state of whom the measure holds: cabinet aides with another nationality, airline crew who did not return, officials whose passports hid their service.',
    ur: 'ریاست سے قریب کسی گروہ کے وہ افراد جن پر پیمانہ صادق آتا ہے: دوسری شہریت والے کابینہ معاونین، واپس نہ آنے والا فضائی عملہ، پاسپورٹ میں ملازمت چھپانے والے افسر۔',
  },
  formula: { en: 'the number as told', ur: 'بتائی گئی تعداد' },
  mathml: formula(name('N'), name('told')),
  reference:
    'Replies of ministries and the state airline to parliament, courts and the press, each named with its figure',
  caveats: [
    {
      en: 'Windows of several years, months and single days stand side by side: compare like periods only. The airline counts fewer of its crew missing than the press.',
      ur: 'کئی سال کی مدتیں، مہینے اور ایک دن کے شمار ساتھ ساتھ ہیں: صرف یکساں مدتوں کا موازنہ کریں۔ ایئرلائن اپنے غائب عملے کو اخبارات سے کم گنتی ہے۔',
    },
  ],
  unit: persons,
  dimensions: [
    origin,
    nationality,
    { id: 'measure', codeList: 'officials-measure', title: { en: 'Measure', ur: 'پیمانہ' } },
    { id: 'group', codeList: 'officials-group', title: { en: 'Group', ur: 'گروہ' } },
  ],
  example: {
    origin: 'PAK',
    measure: 'cabinet-aides-dual-nationals',
    group: 'special-assistants-and-advisers',
    period: '2020-07',
  },
  inputs: { count: fromDataset('officials-abroad', (key) => key) },
  figure: ({ count }, key) => {
    const figure = count(key)
    assertSameUnit('count as persons', persons, figure.unit)
    return figure
  },
})
