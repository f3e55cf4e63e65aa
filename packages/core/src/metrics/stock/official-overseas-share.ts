import { share } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { host } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'

/** Share of one host in a count of Pakistanis abroad, part and whole by one definition, in percent. */
export const officialOverseasShare = defineMetric({
  id: 'official-overseas-share',
  title: {
    en: 'Share of a host in counts of Pakistanis abroad',
    ur: 'بیرونِ ملک پاکستانیوں کی گنتی میں میزبان ملک کا حصہ',
  },
  definition: {
    en: 'Pakistanis in a host as a share of all abroad, both by one definition and for one date: the estimate of a ministry, or registrations to leave since 1970.',
    ur: 'میزبان ملک میں پاکستانی، بیرونِ ملک تمام پاکستانیوں کے حصے کے طور پر، دونوں ایک ہی تعریف اور ایک ہی تاریخ کے: وزارت کا تخمینہ، یا 1970 سے اب تک جانے کے اندراج۔',
  },
  formula: {
    en: 'count in the host ÷ count in all countries × 100',
    ur: 'میزبان ملک میں تعداد ÷ تمام ملکوں میں تعداد × 100',
  },
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('C'), name('j')), name('C')), operator('×'), number(100)),
  ),
  reference: 'Percentage distribution by country of residence (UN Recommendations, 1998)',
  caveats: [
    {
      en: 'The ministry does not publish how it estimates; its total is about two million above the stock of the United Nations.',
      ur: 'وزارت اپنے تخمینے کا طریقہ شائع نہیں کرتی؛ اس کا مجموعہ اقوامِ متحدہ کی تعداد سے تقریباً بیس لاکھ زیادہ ہے۔',
    },
    {
      en: 'Registrations to leave since 1970 hold all who came back.',
      ur: '1970 سے اب تک کے اندراج میں وہ بھی شامل ہیں جو لوٹ آئے۔',
    },
  ],
  unit: percent,
  dimensions: [
    host,
    {
      id: 'definition',
      codeList: 'overseas-definition',
      title: { en: 'Who is counted', ur: 'کون شمار ہوا' },
    },
  ],
  example: { destination: 'SAU', definition: 'official-estimate', period: '2017' },
  inputs: {
    inHost: fromDataset('overseas-pakistanis', (key) => ({ ...key, region: 'total' })),
    everywhere: fromDataset('overseas-pakistanis', (key) => ({
      ...key,
      destination: 'WLD',
      region: 'total',
    })),
  },
  figure: ({ inHost, everywhere }, key) => share(inHost(key), everywhere(key)),
})
