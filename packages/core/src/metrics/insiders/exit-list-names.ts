import { assertSameUnit, persons } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { formula, name } from '../mathml'

/** Names on a list of people whom Pakistan does not let leave, at a date, in persons. */
export const exitListNames = defineMetric({
  id: 'exit-list-names',
  title: { en: 'Names on exit lists', ur: 'سفری پابندی کی فہرستوں میں نام' },
  definition: {
    en: 'People named on a list that bars leaving Pakistan: the Exit Control List, the passport blacklist, the provisional list.',
    ur: 'پاکستان سے روانگی روکنے والی فہرست میں درج افراد: ایگزٹ کنٹرول لسٹ، پاسپورٹ بلیک لسٹ، عارضی فہرست۔',
  },
  formula: { en: 'the names on the list', ur: 'فہرست میں درج نام' },
  mathml: formula(name('L'), name('names')),
  reference: 'Exit from Pakistan (Control) Ordinance 1981 (Pakistan)',
  caveats: [
    {
      en: 'Lists overlap, names are added and dropped all the time, and the ministry has itself called its counts inexact. The count of the provisional list is a running total.',
      ur: 'فہرستوں میں نام مشترک ہوتے ہیں، مسلسل شامل اور خارج ہوتے رہتے ہیں، اور وزارت خود کہہ چکی ہے کہ اس کے اعداد درست نہیں۔ عارضی فہرست کا عدد ایک جاری مجموعہ ہے۔',
    },
  ],
  unit: persons,
  dimensions: [
    {
      id: 'measure',
      codeList: 'exit-control-measure',
      default: 'exit-control-list-names',
      title: { en: 'List', ur: 'فہرست' },
    },
  ],
  example: { period: '2022-04' },
  inputs: { names: fromDataset('exit-control', (key) => ({ ...key, place: 'pakistan' })) },
  figure: ({ names }, key) => {
    const figure = names(key)
    assertSameUnit('count as persons', persons, figure.unit)
    return figure
  },
})
