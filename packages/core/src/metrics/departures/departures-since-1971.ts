import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, name, number, operator, row, sumOver } from '../mathml'
import { calendarYear } from '../years'
import { departures } from './departures'

// The one cumulative total since 1971 that the Bureau released to the person, and the part of it that is of 2019.
const RELEASED = { since1971: '1971/2019-11', of2019: '2019-01/2019-11' }
const LAST_YEAR_BEFORE = 2018

/** The released total less its part of 2019: departures of 1971 to 2018, years without a count of their own included. */
function releasedTo2018(evidence: Evidence, from: string): Figure {
  const cumulative = (period: string): Figure =>
    readObservation(evidence, 'departures-cumulative', {
      origin: from,
      destination: 'WLD',
      province: 'total',
      district: 'total',
      period,
    })
  return combine({
    operation: 'difference',
    formula: {
      en: 'departures 1971 to November 2019 − January to November 2019',
      ur: 'روانگی 1971 تا نومبر 2019 − جنوری تا نومبر 2019',
    },
    inputs: [cumulative(RELEASED.since1971), cumulative(RELEASED.of2019)],
    unit: persons,
    compute: ([all = 0, part = 0]) => all - part,
    period: parsePeriod(`1971/${LAST_YEAR_BEFORE}`),
  })
}

const years = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(from + at))

const FORWARD: LocalizedText = {
  en: 'departures 1971 to 2018 + departures of each year after',
  ur: 'روانگی 1971 تا 2018 + بعد کے ہر سال کی روانگی',
}

const BACKWARD: LocalizedText = {
  en: 'departures 1971 to 2018 − departures of each year after the one asked for',
  ur: 'روانگی 1971 تا 2018 − مطلوبہ سال کے بعد ہر سال کی روانگی',
}

/**
 * Registered departures since registration began in 1971 up to the end of a year, in persons. Eight of the first ten
 * years have no count of their own: the Bureau's cumulative total to November 2019 stands for them, carried forward and
 * back by the yearly counts.
 */
export const departuresSince1971 = defineMetric({
  id: 'departures-since-1971',
  title: { en: 'Registered departures since 1971', ur: '1971 سے اب تک رجسٹرڈ روانگی' },
  definition: {
    en: 'All registrations for work abroad from 1971 to the end of a year.',
    ur: '1971 سے کسی سال کے آخر تک بیرونِ ملک ملازمت کے تمام اندراجات۔',
  },
  formula: {
    en: 'released total 1971 to 2018, plus the years after it, or less the years before it that come after the one asked for',
    ur: '1971 تا 2018 کا جاری شدہ مجموعہ، جمع بعد کے سال؛ یا منفی وہ سال جو مطلوبہ سال کے بعد آتے ہیں',
  },
  mathml: formula(
    below(name('C'), name('t')),
    row(below(name('C'), number(2018)), operator('±'), sumOver(name('y'), below(name('D'), name('y')))),
  ),
  reference: 'Cumulative count of the Bureau of Emigration and Overseas Employment, which begins in 1971',
  caveats: [
    {
      en: 'Registrations, not persons: one worker can register more than once, and returns are not subtracted. It is no count of Pakistanis abroad.',
      ur: 'یہ اندراجات ہیں، افراد نہیں: ایک کارکن ایک سے زیادہ بار رجسٹر ہو سکتا ہے، اور واپس آنے والے منہا نہیں کیے جاتے۔ یہ بیرونِ ملک پاکستانیوں کی تعداد نہیں۔',
    },
    {
      en: 'To 2018 it counts the Bureau alone, from 2019 the Overseas Employment Corporation as well. Before 1980 it has no answer.',
      ur: '2018 تک صرف بیورو کا شمار ہے، 2019 سے اوورسیز ایمپلائمنٹ کارپوریشن بھی شامل ہے۔ 1980 سے پہلے کا جواب نہیں۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    total: {
      datasets: ['departures-cumulative', 'departures-total'],
      read: (evidence, { origin: from = '', period = '' }) => {
        const year = Number(calendarYear(period).code)
        const base = releasedTo2018(evidence, from)
        const after = years(LAST_YEAR_BEFORE + 1, year).map((code) =>
          departures.at(evidence, { origin: from, period: code }),
        )
        // The released total counts the Bureau alone in these years, so that scope is taken out again.
        const before = years(year + 1, LAST_YEAR_BEFORE).map((code) =>
          readObservation(evidence, 'departures-total', { origin: from, scope: 'beoe', period: code }),
        )
        return combine({
          operation: 'accumulate',
          formula: before.length > 0 ? BACKWARD : FORWARD,
          inputs: [base, ...after, ...before],
          unit: persons,
          compute: ([total = 0, ...rest]) =>
            rest.reduce((all, value) => (before.length > 0 ? all - value : all + value), total),
          period: parsePeriod(`1971/${year}`),
        })
      },
    },
  },
  figure: ({ total }, key) => total(key),
})
