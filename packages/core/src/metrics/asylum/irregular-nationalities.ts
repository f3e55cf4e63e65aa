import { type Figure, readObservation, readWhere, share } from '../../figure'
import { codeOf } from '../../figure/published-row'
import { rankByValue } from '../../figure/rank'
import type { LocalizedText } from '../../schema'
import { percent, rank } from '../../unit'
import { defineMetric, fromDataset, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'

const DATASET = 'frontex-by-nationality'

const detections = (from?: string) =>
  fromDataset(DATASET, ({ origin: own = '', period = '' }: MetricKey) => ({
    origin: from ?? own,
    destination: 'EU',
    period,
  }))

// Rows that are no nationality: the world, and people without one.
const NO_NATIONALITY = ['WLD', 'XXA']

const CAVEAT: LocalizedText = {
  en: 'Detections, not people, by the nationality that was stated or assumed; many detections of the whole have none.',
  ur: 'درج واقعات، افراد نہیں، بتائی گئی یا فرض کی گئی قومیت کے لحاظ سے؛ کل میں بہت سے واقعات کی قومیت درج نہیں۔',
}

/** Share of a nationality in all detections of illegal crossings of the external border of the EU. */
export const irregularDetectionsShare = defineMetric(() => ({
  id: 'irregular-detections-share',
  title: { en: 'Share of a nationality in detections', ur: 'درج عبور میں قومیت کا حصہ' },
  definition: {
    en: 'Detections of one nationality as a share of all detections of illegal crossings of the external border of the European Union.',
    ur: 'یورپی یونین کی بیرونی سرحد غیر قانونی طور پر پار کرنے کے تمام درج واقعات میں ایک قومیت کا حصہ۔',
  },
  formula: {
    en: 'detections of the nationality ÷ all detections × 100',
    ur: 'قومیت کے درج واقعات ÷ تمام درج واقعات × 100',
  },
  mathml: formula(
    name('s'),
    row(fraction(below(name('D'), name('n')), name('D')), operator('×'), number(100)),
  ),
  reference: 'Frontex, monthly detections of illegal border crossing',
  caveats: [CAVEAT],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: { own: detections(), all: detections('WLD') },
  figure: ({ own, all }, key) => share(own(key), all(key)),
}))

const RANK_FORMULA: LocalizedText = {
  en: '1 + the number of nationalities with more detections',
  ur: '1 + ان قومیتوں کی تعداد جن کے درج واقعات زیادہ ہیں',
}

/** Place of a nationality among all by detections at the border of the EU: 1 has most. */
export const irregularDetectionsRank = defineMetric({
  id: 'irregular-detections-rank',
  title: { en: 'Rank by detections at the EU border', ur: 'یورپی یونین کی سرحد پر درج عبور میں درجہ' },
  definition: {
    en: 'Place of the nationality among all nationalities by detections of illegal crossings of the external border of the European Union; 1 has most.',
    ur: 'یورپی یونین کی بیرونی سرحد غیر قانونی طور پر پار کرنے کے درج واقعات کے لحاظ سے تمام قومیتوں میں درجہ؛ 1 کی سب سے زیادہ۔',
  },
  formula: RANK_FORMULA,
  mathml: formula(
    name('k'),
    row(
      number(1),
      operator('+'),
      sumOver(
        name('j'),
        row(operator('['), below(name('D'), name('j')), operator('>'), name('D'), operator(']')),
      ),
    ),
  ),
  reference: 'Standard competition ranking over the monthly detections of Frontex',
  caveats: [CAVEAT],
  unit: rank,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    place: {
      datasets: [DATASET],
      read: (evidence, { origin: from = '', period = '' }) => {
        const dataset = evidence.dataset(DATASET)
        const named = (figure: Figure) => ({
          figure,
          name: dataset.nameOf('origin', codeOf(figure, 'origin')),
        })
        const own = readObservation(evidence, DATASET, { origin: from, destination: 'EU', period })
        const others = readWhere(evidence, DATASET, { period }).filter(
          (figure) => ![...NO_NATIONALITY, from].includes(codeOf(figure, 'origin')),
        )
        return rankByValue(named(own), others.map(named), RANK_FORMULA)
      },
    },
  },
  figure: ({ place }, key) => place(key),
})
