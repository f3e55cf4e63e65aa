import { persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, name, operator, row, sumOver } from '../mathml'
import { departuresOfMonth, monthOf, monthsBetweenPublished } from './months'

/**
 * Registered departures of a month, in persons: as published, or by subtraction where only the total from January to
 * the month was released.
 */
export const departuresInMonth = defineMetric({
  id: 'departures-in-month',
  title: { en: 'Registered departures of a month', ur: 'مہینے کی رجسٹرڈ روانگی' },
  definition: {
    en: 'Workers registered for employment abroad in a month.',
    ur: 'کسی مہینے میں بیرونِ ملک ملازمت کے لیے رجسٹر ہونے والے کارکن۔',
  },
  formula: {
    en: 'the published count of the month, or the total from January to the month less what came before it',
    ur: 'مہینے کا شائع شدہ شمار، یا جنوری سے اس مہینے تک کا مجموعہ منفی پہلے کا حصہ',
  },
  mathml: formula(
    below(name('D'), name('m')),
    row(
      below(name('C'), name('m')),
      operator('−'),
      sumOver(row(name('k'), operator('<'), name('m')), below(name('D'), name('k'))),
    ),
  ),
  reference: 'Releases of the Bureau of Emigration and Overseas Employment and of the Finance Division',
  caveats: [
    {
      en: 'No release says whether the Overseas Employment Corporation is included. A month by subtraction carries the corrections of the months before it.',
      ur: 'کوئی اشاعت نہیں بتاتی کہ اوورسیز ایمپلائمنٹ کارپوریشن شامل ہے یا نہیں۔ تفریق سے نکلا مہینہ پہلے مہینوں کی تصحیحات بھی اٹھا لیتا ہے۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  periods: monthsBetweenPublished,
  example: { origin: 'PAK', period: '2025-11' },
  inputs: {
    month: {
      datasets: ['departures-monthly', 'departures-cumulative'],
      read: (evidence, key) => departuresOfMonth(evidence, key, monthOf(key.period)),
    },
  },
  figure: ({ month }, key) => month(key),
})
