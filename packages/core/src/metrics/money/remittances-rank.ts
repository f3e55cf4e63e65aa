import type { Evidence } from '../../evidence'
import { type Figure, readObservation, readWhere } from '../../figure'
import { codeOf } from '../../figure/published-row'
import { rank } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { receiver, WORLD } from '../dimensions'
import { below, formula, name, number, operator, row, sumOver } from '../mathml'
import { rankInOneRevision } from '../rank-in-one-revision'

/** Rank of a country among all that receive remittances: 1 receives most; World Bank. */
export const remittancesRank = defineMetric({
  id: 'remittances-rank',
  title: { en: 'Rank among receivers of remittances', ur: 'ترسیلاتِ زر وصول کرنے والے ملکوں میں درجہ' },
  definition: {
    en: 'Place of a country among all countries by the personal remittances they receive in a calendar year; 1 receives most.',
    ur: 'کیلنڈر سال میں موصول ذاتی ترسیلاتِ زر کے لحاظ سے تمام ممالک میں ملک کا درجہ؛ 1 سب سے زیادہ وصول کرتا ہے۔',
  },
  formula: {
    en: '1 + the number of countries that receive more',
    ur: '1 + ان ممالک کی تعداد جو زیادہ وصول کرتے ہیں',
  },
  mathml: formula(
    name('k'),
    row(
      number(1),
      operator('+'),
      sumOver(
        name('c'),
        row(operator('['), below(name('R'), name('c')), operator('>'), name('R'), operator(']')),
      ),
    ),
  ),
  reference: 'World Bank, Migration and Development Brief: top recipients of remittances',
  caveats: [
    {
      en: 'Rich countries stand high by the pay of border workers (France), and the briefs of the World Bank leave them out.',
      ur: 'امیر ممالک سرحد پار کام کرنے والوں کی اجرت کی وجہ سے اوپر ہیں (فرانس)، اور عالمی بینک کے جائزے انہیں شامل نہیں کرتے۔',
    },
    {
      en: 'The last year lacks countries that have not reported yet.',
      ur: 'آخری سال میں وہ ملک شامل نہیں جنہوں نے ابھی اطلاع نہیں دی۔',
    },
  ],
  unit: rank,
  dimensions: [receiver],
  example: { country: 'PAK', period: '2024' },
  inputs: { rank: { datasets: ['remittances'], read: rankOfReceiver } },
  figure: (inputs, key) => inputs.rank(key),
})

function rankOfReceiver(evidence: Evidence, { country = '', period = '' }: MetricKey): Figure {
  const received = { indicator: 'received', period }
  const own = readObservation(evidence, 'remittances', { country, ...received })
  const others = readWhere(evidence, 'remittances', received).filter(
    (figure) => ![WORLD, country].includes(codeOf(figure, 'country')),
  )
  const { nameOf } = evidence.dataset('remittances')
  return rankInOneRevision(own, others, (figure) => nameOf('country', codeOf(figure, 'country')))
}
