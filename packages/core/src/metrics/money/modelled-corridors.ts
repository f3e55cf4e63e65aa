import { ratio, readWhere, share } from '../../figure'
import { combine } from '../../figure/derive'
import { concentrationPoints, percent, ratio as ratioUnit } from '../../unit'
import { defineMetric, fromDataset, type MetricDimension } from '../define-metric'
import { WORLD } from '../dimensions'
import { herfindahl } from '../herfindahl'
import { below, formula, fraction, name, number, operator, power, row, sumOver } from '../mathml'
import { corridor, corridorAmount, SBP_DATASETS } from './workers-remittances'

const sender = {
  id: 'sender',
  codeList: 'area',
  title: { en: 'Sending country', ur: 'بھیجنے والا ملک' },
} as const satisfies MetricDimension
const receiver = {
  id: 'receiver',
  codeList: 'area',
  title: { en: 'Receiving country', ur: 'وصول کنندہ ملک' },
} as const satisfies MetricDimension

const A_MODEL = {
  en: 'A model of 2017: it shares the receipts of a country over its emigrants and their incomes and records no transfer.',
  ur: '2017 کا ایک ماڈل: یہ ملک کی وصولیوں کو اس کے تارکین اور ان کی آمدنی پر بانٹتا ہے، کوئی منتقلی درج نہیں کرتا۔',
} as const

const REFERENCE =
  'World Bank, Bilateral Remittance Matrix 2017; method: Ratha and Shaw, South-South Migration and Remittances (2007)'

/** Share of a sending country in the modelled remittances of a receiver, in percent. */
export const modelledCorridorShare = defineMetric({
  id: 'modelled-corridor-share',
  title: {
    en: 'Share of a sender in modelled remittances',
    ur: 'تخمینی ترسیلاتِ زر میں بھیجنے والے ملک کا حصہ',
  },
  definition: {
    en: 'Money that a receiver is modelled to get from one country as a share of all that it is modelled to get.',
    ur: 'ماڈل کے مطابق وصول کنندہ کو ایک ملک سے ملنے والی رقم، کل تخمینی وصولی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'modelled from the sender ÷ modelled from all × 100',
    ur: 'بھیجنے والے سے تخمینی ÷ سب سے تخمینی × 100',
  },
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('M'), name('j')), name('M')), operator('×'), number(100)),
  ),
  reference: REFERENCE,
  caveats: [A_MODEL],
  unit: percent,
  dimensions: [sender, receiver],
  example: { sender: 'SAU', receiver: 'PAK', period: '2017' },
  inputs: {
    part: fromDataset('bilateral-remittances', (key) => key),
    whole: fromDataset('bilateral-remittances', (key) => ({ ...key, sender: WORLD })),
  },
  figure: ({ part, whole }, key) => share(part(key), whole(key)),
})

const HHI = {
  en: 'sum of the squared percentage shares of the senders',
  ur: 'بھیجنے والے ملکوں کے فیصدی حصوں کے مربعوں کا مجموعہ',
} as const

/** Concentration of the modelled remittances of a receiver on senders: comparable between receivers (Rhoades 1993). */
export const modelledCorridorConcentration = defineMetric({
  id: 'modelled-corridor-concentration',
  title: {
    en: 'Concentration of modelled remittances on senders',
    ur: 'تخمینی ترسیلاتِ زر کا بھیجنے والے ملکوں پر ارتکاز',
  },
  definition: {
    en: 'Herfindahl–Hirschman index of the remittances that a receiver is modelled to get, by sending country.',
    ur: 'وصول کنندہ کی تخمینی ترسیلاتِ زر کا ہرفنڈال ہرشمین اشاریہ، بھیجنے والے ملک کے لحاظ سے۔',
  },
  formula: HHI,
  mathml: formula(name('H'), sumOver(name('j'), power(below(name('s'), name('j')), number(2)))),
  reference: 'Rhoades, S. A. (1993), The Herfindahl–Hirschman Index, Federal Reserve Bulletin 79(3)',
  caveats: [A_MODEL],
  unit: concentrationPoints,
  dimensions: [receiver],
  example: { receiver: 'PAK', period: '2017' },
  inputs: {
    senders: {
      datasets: ['bilateral-remittances'],
      read: (evidence, key) => {
        const senders = evidence.dataset('bilateral-remittances').codesOf('sender')
        return readWhere(evidence, 'bilateral-remittances', {
          ...key,
          sender: senders.filter((code) => code !== WORLD),
        })
      },
    },
  },
  figure: ({ senders }, key) =>
    combine({
      operation: 'concentration',
      formula: HHI,
      inputs: senders(key),
      unit: concentrationPoints,
      compute: herfindahl,
    }),
})

/** Modelled over recorded remittances of one corridor to Pakistan in a calendar year: 1 where the model is right. */
export const modelledToRecorded = defineMetric({
  id: 'modelled-to-recorded',
  title: { en: 'Modelled over recorded remittances', ur: 'تخمینی بمقابلہ درج شدہ ترسیلاتِ زر' },
  definition: {
    en: 'Remittances from one country to Pakistan in the World Bank’s model over those that the State Bank recorded in the same calendar year.',
    ur: 'عالمی بینک کے ماڈل میں ایک ملک سے پاکستان کی ترسیلاتِ زر، اسی کیلنڈر سال میں اسٹیٹ بینک کی درج کردہ رقم کے تناسب سے۔',
  },
  formula: { en: 'modelled ÷ recorded', ur: 'تخمینی ÷ درج شدہ' },
  mathml: formula(
    below(name('q'), name('j')),
    fraction(below(name('M'), name('j')), below(name('R'), name('j'))),
  ),
  reference: REFERENCE,
  caveats: [
    A_MODEL,
    {
      en: 'The record names the country of the last bank or exchange house, the model the country where migrants live.',
      ur: 'ریکارڈ آخری بینک یا ایکسچینج ہاؤس کا ملک بتاتا ہے، ماڈل وہ ملک جہاں تارکین رہتے ہیں۔',
    },
  ],
  unit: ratioUnit,
  dimensions: [corridor],
  example: { corridor: 'GBR', period: '2017' },
  inputs: {
    modelled: fromDataset('bilateral-remittances', ({ corridor: from = '', period = '' }) => ({
      sender: from,
      receiver: 'PAK',
      period,
    })),
    recorded: {
      datasets: SBP_DATASETS,
      read: (evidence, { corridor: from = '', period = '' }) => corridorAmount(evidence, from, period),
    },
  },
  figure: ({ modelled, recorded }, key) => ratio(modelled(key), recorded(key)),
})
