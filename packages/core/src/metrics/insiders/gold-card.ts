import { readWhere } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { assertSameUnit, percent, persons, type Unit } from '../../unit'
import { defineMetric, fromDataset, tooFewFigures } from '../define-metric'
import { formula, fraction, name, number, operator, row } from '../mathml'

const VISAS = 'investor-visas'
const GOLD_CARD = { origin: 'WLD', programme: 'gold-card' } as const
const cards: Unit = { id: 'cards', dimension: 'cards', factor: 1 }

const NO_NATIONALITY: LocalizedText = {
  en: 'For the whole world: no number by nationality exists, so nothing is known of Pakistanis.',
  ur: 'پوری دنیا کے لیے: قومیت کے لحاظ سے کوئی عدد موجود نہیں، اس لیے پاکستانیوں کے بارے میں کچھ معلوم نہیں۔',
}

const stage = (fallback?: string) =>
  ({
    id: 'measure',
    codeList: 'investor-measure',
    ...(fallback === undefined ? {} : { default: fallback }),
    title: { en: 'Stage', ur: 'مرحلہ' },
  }) as const

/** People at a stage of the US Gold Card: on the waiting list, with a request, with the fee paid, approved. */
export const goldCardCount = defineMetric(() => ({
  id: 'gold-card-count',
  title: { en: 'US Gold Card: people at a stage', ur: 'امریکی گولڈ کارڈ: مرحلے کے لحاظ سے افراد' },
  definition: {
    en: 'People anywhere in the world who had reached a stage of the US Gold Card by the date.',
    ur: 'دنیا بھر میں وہ افراد جو تاریخ تک امریکی گولڈ کارڈ کے کسی مرحلے تک پہنچے۔',
  },
  formula: { en: 'the number told', ur: 'بتائی گئی تعداد' },
  mathml: formula(name('G'), name('stage')),
  reference: 'Executive Order 14351 (2025), The Gold Card; court filing of the US government, April 2026',
  caveats: [
    NO_NATIONALITY,
    {
      en: 'Joining the waiting list was free and binds nobody; potential buyers are a claim of an official.',
      ur: 'انتظار کی فہرست میں اندراج مفت تھا اور کسی کو پابند نہیں کرتا؛ ممکنہ خریدار ایک عہدے دار کا دعویٰ ہے۔',
    },
  ],
  unit: persons,
  dimensions: [stage('requests-submitted')],
  example: { period: '2026-04' },
  inputs: { people: fromDataset(VISAS, (key) => ({ ...GOLD_CARD, ...key })) },
  figure: ({ people }, key) => {
    const figure = people(key)
    assertSameUnit('count as persons', persons, figure.unit)
    return figure
  },
}))

/** Gold Cards that officials said were sold, or would be, in cards. */
export const goldCardClaimed = defineMetric(() => ({
  id: 'gold-card-claimed',
  title: { en: 'US Gold Cards claimed', ur: 'امریکی گولڈ کارڈ: دعویٰ کردہ تعداد' },
  definition: {
    en: 'Cards that officials of the United States said had been sold, or were to be sold, on the date.',
    ur: 'وہ کارڈ جن کے بارے میں امریکی عہدے داروں نے کہا کہ بک چکے، یا بکیں گے، تاریخ پر۔',
  },
  formula: { en: 'the number claimed', ur: 'دعویٰ کردہ تعداد' },
  mathml: formula(name('K'), name('claimed')),
  reference: 'Statements of the Secretary of Commerce of the United States, March 2025',
  caveats: [
    NO_NATIONALITY,
    {
      en: 'The claims were made before there was any way to apply.',
      ur: 'یہ دعوے درخواست کا کوئی طریقہ موجود ہونے سے پہلے کیے گئے۔',
    },
  ],
  unit: cards,
  dimensions: [stage('cards-sold-claimed')],
  example: { period: '2025-03' },
  inputs: { claimed: fromDataset(VISAS, (key) => ({ ...GOLD_CARD, ...key })) },
  figure: ({ claimed }, key) => {
    const figure = claimed(key)
    assertSameUnit('count as cards', cards, figure.unit)
    return figure
  },
}))

const OF_REQUESTS: LocalizedText = {
  en: 'people at the stage ÷ requests submitted × 100',
  ur: 'مرحلے پر افراد ÷ جمع شدہ درخواستیں × 100',
}

/** People at a stage of the US Gold Card as a share of those who submitted a request, in percent. */
export const goldCardShareOfRequests = defineMetric(() => ({
  id: 'gold-card-share-of-requests',
  title: {
    en: 'US Gold Card: share of requests at a stage',
    ur: 'امریکی گولڈ کارڈ: مرحلے تک پہنچی درخواستوں کا حصہ',
  },
  definition: {
    en: 'People who had reached a stage of the US Gold Card in a month, as a share of all who had submitted a request.',
    ur: 'مہینے میں امریکی گولڈ کارڈ کے کسی مرحلے تک پہنچنے والے افراد، تمام درخواست گزاروں کے حصے کے طور پر۔',
  },
  formula: OF_REQUESTS,
  mathml: formula(name('s'), row(fraction(name('stage'), name('requests')), operator('×'), number(100))),
  reference: 'Executive Order 14351 (2025), The Gold Card; court filing of the US government, April 2026',
  caveats: [NO_NATIONALITY],
  unit: percent,
  dimensions: [stage()],
  example: { measure: 'approvals', period: '2026-04' },
  inputs: {
    both: {
      datasets: [VISAS],
      read: (evidence, { measure = '', period = '' }) =>
        [measure, 'requests-submitted'].map((each) => {
          // A day within the month stands for the month.
          const found = readWhere(evidence, VISAS, {
            ...GOLD_CARD,
            measure: each,
            period: { from: period, to: period },
          }).at(-1)
          if (!found) throw tooFewFigures('gold-card-share-of-requests', 1, 0)
          assertSameUnit('count as persons', persons, found.unit)
          return found
        }),
    },
  },
  figure: ({ both }, key) => {
    const inputs = both(key)
    return combine({
      operation: 'share',
      formula: OF_REQUESTS,
      inputs,
      unit: percent,
      compute: ([reached = 0, requests = 0]) => (reached / requests) * 100,
      period: parsePeriod(key.period ?? ''),
      factor: 100,
    })
  },
}))
