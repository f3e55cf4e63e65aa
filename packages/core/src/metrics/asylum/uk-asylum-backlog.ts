import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, readObservation, readWhere, select, sum } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { persons, years } from '../../unit'
import { defineMetric, tooFewFigures } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name } from '../mathml'

const DATASET = 'uk-asylum'
const WAITING = { origin: 'PAK', destination: 'GBR', measure: 'awaiting-initial-decision', category: 'total' }

/**
 * Those who wait at the end of a month; a year takes the end of December.
 * @throws ExodusError `UnlikePeriodsError` for any other period
 */
function waitingAt(evidence: Evidence, from: string, code: string): Figure {
  const period = parsePeriod(code)
  const at = { ...WAITING, origin: from }
  if (period.kind === 'month') return readObservation(evidence, DATASET, { ...at, period: code })
  if (period.kind !== 'year') throw notAYear(code)
  const waiting = readObservation(evidence, DATASET, { ...at, period: `${code}-12` })
  return select(waiting, {
    en: `a stock: of ${code} the end of December is taken`,
    ur: `یہ ایک وقت کی تعداد ہے: ${code} کے لیے دسمبر کا اختتام لیا گیا`,
  })
}

const notAYear = (code: string): ExodusError =>
  new ExodusError(
    'UnlikePeriodsError',
    `The queue is known at the end of a month, such as 2024-09, and of a year; ${code} is neither.`,
    { field: 'period', value: code },
  )

/** Pakistanis in the United Kingdom who wait for an initial decision on asylum. */
export const ukAsylumWaiting = defineMetric({
  id: 'uk-asylum-waiting',
  title: { en: 'Waiting for a British asylum decision', ur: 'برطانیہ میں پناہ کے فیصلے کے منتظر' },
  definition: {
    en: 'Applicants and dependants who wait for an initial decision on asylum in the United Kingdom at the end of a quarter.',
    ur: 'سہ ماہی کے آخر پر برطانیہ میں پناہ کے ابتدائی فیصلے کے منتظر درخواست گزار اور زیرِ کفالت افراد۔',
  },
  formula: { en: 'the number as published', ur: 'شائع شدہ تعداد' },
  mathml: formula(name('W'), name('waiting')),
  reference: 'Home Office, Immigration system statistics: asylum applications awaiting an initial decision',
  caveats: [
    {
      en: 'A stock at the end of the quarter; appeals are not in it. A year takes the end of December.',
      ur: 'سہ ماہی کے آخر کی تعداد؛ اپیلیں شامل نہیں۔ سال کے لیے دسمبر کا اختتام لیا جاتا ہے۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024-09' },
  inputs: {
    waiting: {
      datasets: [DATASET],
      read: (evidence, { origin: from = '', period = '' }) => waitingAt(evidence, from, period),
    },
  },
  figure: ({ waiting }, key) => waiting(key),
})

const DECISIONS = ['initial-decisions-main-applicants', 'initial-decisions-dependants']
const OUTCOMES = ['grant-of-protection', 'grant-of-other-leave', 'refused']

const FORMULA: LocalizedText = {
  en: 'waiting at the end of the year ÷ initial decisions of the year',
  ur: 'سال کے آخر پر منتظر ÷ سال کے ابتدائی فیصلے',
}

/** Years that the British queue of Pakistani asylum claims would take at the pace of the year's initial decisions. */
export const ukAsylumBacklog = defineMetric({
  id: 'uk-asylum-backlog',
  title: {
    en: 'British asylum backlog in years of decisions',
    ur: 'برطانیہ میں پناہ کے زیرِ التوا معاملات، فیصلوں کے برسوں میں',
  },
  definition: {
    en: 'People who wait for an initial decision at the end of the year over the initial decisions (grants and refusals) of that year.',
    ur: 'سال کے آخر پر ابتدائی فیصلے کے منتظر افراد، اسی سال کے ابتدائی فیصلوں (منظوریوں اور انکار) کی نسبت سے۔',
  },
  formula: FORMULA,
  mathml: formula(name('b'), fraction(name('W'), name('D'))),
  reference:
    'Stock over flow: the time to clear a queue at a given pace (Little, Operations Research 9, 1961)',
  caveats: [
    {
      en: 'No forecast: new claims come in, and withdrawn claims leave the queue without a decision.',
      ur: 'یہ پیش گوئی نہیں: نئی درخواستیں آتی رہتی ہیں، اور واپس لی گئی درخواستیں فیصلے کے بغیر نکل جاتی ہیں۔',
    },
  ],
  unit: years,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2023' },
  inputs: {
    backlog: {
      datasets: [DATASET],
      read: (evidence, { origin: from = '', period = '' }) => {
        // Decisions of a part of a year are no yearly pace.
        if (parsePeriod(period).kind !== 'year') throw notAYear(period)
        const rows = readWhere(evidence, DATASET, {
          origin: from,
          measure: DECISIONS,
          category: OUTCOMES,
          period,
        })
        if (rows.length === 0) throw tooFewFigures('uk-asylum-backlog', 1, 0)
        const decisions = sum(rows, { en: 'initial decisions', ur: 'ابتدائی فیصلے' })
        return combine({
          operation: 'ratio',
          formula: FORMULA,
          inputs: [waitingAt(evidence, from, period), decisions],
          unit: years,
          compute: ([waiting = 0, decided = 0]) => waiting / decided,
          period: parsePeriod(period),
        })
      },
    },
  },
  figure: ({ backlog }, key) => backlog(key),
})
