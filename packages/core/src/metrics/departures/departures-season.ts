import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { combine } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { index } from '../../unit'
import { defineMetric, ifPublished, type MetricKey, tooFewFigures } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { totalOf } from '../total'
import { calendarYear } from '../years'
import { departures } from './departures'
import { departuresOfMonth, type Month, monthOf, monthsBetweenPublished } from './months'

const DATASETS = ['departures-monthly', 'departures-cumulative', 'departures-total']
const MONTHS = 12

const REFERENCE =
  'Ratio of a month to the monthly mean of its year; see seasonal indices in Hyndman, R. J. and Athanasopoulos, G. (2021), Forecasting: Principles and Practice, 3rd ed., section 3.4'

const MONTH_FORMULA: LocalizedText = {
  en: 'departures in the month ÷ (departures in the year ÷ 12) × 100',
  ur: 'مہینے کی روانگی ÷ (سال کی روانگی ÷ 12) × 100',
}

function indexOfMonth(evidence: Evidence, key: MetricKey, month: Month): Figure {
  const own = departuresOfMonth(evidence, key, month)
  const year = departures.at(evidence, { origin: key.origin ?? '', period: String(month.year) })
  return combine({
    operation: 'index',
    formula: MONTH_FORMULA,
    inputs: [own, year],
    unit: index,
    compute: ([count = 0, all = 1]) => (count / (all / MONTHS)) * 100,
    period: own.period,
    factor: 100,
  })
}

/** Registered departures of a month where the mean month of its year is 100. */
export const departuresMonthIndex = defineMetric({
  id: 'departures-month-index',
  title: {
    en: 'Registered departures of a month against the mean month of its year',
    ur: 'سال کے اوسط مہینے کے مقابلے میں ایک مہینے کی رجسٹرڈ روانگی',
  },
  definition: {
    en: 'Registered departures of a month as an index where a twelfth of those of its year is 100.',
    ur: 'مہینے کی رجسٹرڈ روانگی کا اشاریہ، جس میں سال کی روانگی کا بارہواں حصہ 100 ہے۔',
  },
  formula: MONTH_FORMULA,
  mathml: formula(
    below(name('I'), name('m')),
    row(fraction(row(number(MONTHS), below(name('D'), name('m'))), name('D')), operator('×'), number(100)),
  ),
  reference: REFERENCE,
  caveats: [
    {
      en: 'The trend within the year is part of it, and the counts of month and year may be of unlike scope, which changes it by less than half a point.',
      ur: 'سال کے اندر کا رجحان بھی اس میں شامل ہے، اور مہینے اور سال کا دائرۂ شمار مختلف ہو سکتا ہے، جس کا اثر آدھے پوائنٹ سے کم ہے۔',
    },
  ],
  unit: index,
  dimensions: [origin],
  periods: monthsBetweenPublished,
  example: { origin: 'PAK', period: '2025-10' },
  inputs: {
    index: { datasets: DATASETS, read: (evidence, key) => indexOfMonth(evidence, key, monthOf(key.period)) },
  },
  figure: (inputs, key) => inputs.index(key),
})

/** @throws ExodusError `UnlikePeriodsError` when the text is no number of a month */
const monthNumber = (text = ''): number => monthOf(`2000-${text}`).month

/** The years, up to the period asked for, of which some month is published or follows from releases. */
const yearsTo = (evidence: Evidence, period = ''): number[] => {
  const last = Number(calendarYear(period).code)
  const codes = DATASETS.slice(0, 2).flatMap((id) => evidence.dataset(id).codesOf('period'))
  const years = new Set(
    codes.flatMap((code) => /^\d{4}-01\/(\d{4})|^(\d{4})-\d\d$/.exec(code)?.slice(1) ?? []),
  )
  return [...years].flatMap((year) => (year && Number(year) <= last ? Number(year) : [])).sort()
}

/** Mean over the years, to the one asked for, of a month against the mean month of its year, which is 100. */
export const departuresSeason = defineMetric({
  id: 'departures-season',
  title: { en: 'Seasonality of registered departures', ur: 'رجسٹرڈ روانگی کا موسمی اتار چڑھاؤ' },
  definition: {
    en: 'Mean, over all years to the one asked for that have the month, of its registered departures against the mean month of the year.',
    ur: 'مطلوبہ سال تک جن سالوں میں یہ مہینہ موجود ہے، ان سب میں سال کے اوسط مہینے کے مقابلے میں اس کی رجسٹرڈ روانگی کی اوسط۔',
  },
  formula: {
    en: 'sum of the indices of the month over the years ÷ number of years',
    ur: 'سالوں میں مہینے کے اشاریوں کا مجموعہ ÷ سالوں کی تعداد',
  },
  mathml: formula(
    below(name('S'), name('m')),
    fraction(sumOver(name('y'), below(name('I'), row(name('m'), name('y')))), name('n')),
  ),
  reference: REFERENCE,
  caveats: [
    {
      en: 'Few months are published: it rests on two or three years, too few to tell season from chance. The holidays of the lunar calendar move through the months.',
      ur: 'کم مہینے شائع ہوئے ہیں: یہ دو تین سالوں پر مبنی ہے، جو موسم اور اتفاق میں فرق کے لیے کافی نہیں۔ قمری تقویم کی تعطیلات مہینوں میں کھسکتی رہتی ہیں۔',
    },
  ],
  unit: index,
  dimensions: [origin, { id: 'month', title: { en: 'Month, 01 to 12', ur: 'مہینہ، 01 تا 12' } }],
  example: { origin: 'PAK', month: '09', period: '2025' },
  inputs: {
    season: {
      datasets: DATASETS,
      read: (evidence, key) => {
        const month = monthNumber(key.month)
        const indices = yearsTo(evidence, key.period).flatMap(
          (year) => ifPublished(() => indexOfMonth(evidence, key, { year, month })) ?? [],
        )
        if (indices.length < 2) throw tooFewFigures('departures-season', 2, indices.length)
        const years = indices.map(({ period }) => period.code.slice(0, 4))
        return combine({
          operation: 'mean',
          formula: {
            en: 'sum of the indices of the month ÷ number of years',
            ur: 'مہینے کے اشاریوں کا مجموعہ ÷ سالوں کی تعداد',
          },
          inputs: indices,
          unit: index,
          compute: (values) => totalOf(values) / values.length,
          period: calendarYear(key.period),
          notes: [{ en: `years: ${years.join(', ')}`, ur: `سال: ${years.join('، ')}` }],
        })
      },
    },
  },
  figure: ({ season }, key) => season(key),
})
