import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { missingObservation, readWhere, sum } from '../../figure'
import { codeOf } from '../../figure/published-row'
import { rank } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { host, origin } from '../dimensions'
import { below, formula, name, number, operator, row, sumOver } from '../mathml'
import { rankInOneRevision } from '../rank-in-one-revision'
import { stockAt } from './stock-at'

// Rows that are no country: the world, and people of an origin that no one stated.
const NO_ORIGIN = ['WLD', 'OOO']

const ranking = (): string =>
  formula(
    name('k'),
    row(
      number(1),
      operator('+'),
      sumOver(
        name('o'),
        row(operator('['), below(name('S'), name('o')), operator('>'), name('S'), operator(']')),
      ),
    ),
  )
const FORMULA = {
  en: '1 + the number of origins with a larger stock',
  ur: '1 + ان ممالک کی تعداد جن کے زیادہ افراد باہر مقیم ہیں',
} as const

/** Rank of a country among the origins of all migrants: 1 has most people abroad. */
export const stockRank = defineMetric(() => ({
  id: 'stock-rank',
  title: {
    en: 'Rank among countries of origin by people living abroad',
    ur: 'بیرونِ ملک مقیم افراد کے لحاظ سے اصل ممالک میں درجہ',
  },
  definition: {
    en: 'Place of the country among all countries of origin by the number of people who live abroad; 1 has most.',
    ur: 'بیرونِ ملک مقیم افراد کی تعداد کے لحاظ سے تمام ممالک میں ملک کا درجہ؛ 1 سب سے زیادہ۔',
  },
  formula: FORMULA,
  mathml: ranking(),
  reference: 'United Nations, International Migrant Stock 2024: countries of origin by size',
  caveats: [
    {
      en: 'Migrants of unstated origin are left out; a large country ranks high by size alone, and a war moves ranks.',
      ur: 'جن تارکین کا اصل ملک درج نہیں وہ شامل نہیں؛ بڑا ملک محض حجم کی وجہ سے آگے ہوتا ہے، اور جنگیں درجے بدل دیتی ہیں۔',
    },
    {
      en: 'The range gives the rank in the revision of 2020, all of whose figures are then compared.',
      ur: 'حد میں 2020 کی اشاعت کا درجہ بھی ہے، جس میں موازنہ اسی اشاعت کے تمام اعداد سے ہوتا ہے۔',
    },
  ],
  unit: rank,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: { rank: { datasets: ['migrant-stock-by-origin'], read: rankByOrigin } },
  figure: (inputs, key) => inputs.rank(key),
}))

/** Rank of a country among the origins of the migrants in one host: 1 has most people there. */
export const stockRankInHost = defineMetric(() => ({
  id: 'stock-rank-in-host',
  title: {
    en: 'Rank among countries of origin by people living in a host country',
    ur: 'میزبان ملک میں مقیم افراد کے لحاظ سے اصل ممالک میں درجہ',
  },
  definition: {
    en: 'Place of the country among all countries of origin by the number of people who live in one host; 1 has most.',
    ur: 'ایک میزبان ملک میں مقیم افراد کی تعداد کے لحاظ سے تمام اصل ممالک میں ملک کا درجہ؛ 1 سب سے زیادہ۔',
  },
  formula: {
    en: '1 + the number of origins with a larger stock in the host',
    ur: '1 + ان ممالک کی تعداد جن کے زیادہ افراد میزبان ملک میں مقیم ہیں',
  },
  mathml: ranking(),
  reference: 'United Nations, International Migrant Stock 2024: origin by destination',
  caveats: [
    {
      en: 'Only origins that the host reports are ranked; the stock is women and men together, of the revision of 2024.',
      ur: 'صرف وہ اصل ممالک شامل ہیں جو میزبان ملک بتاتا ہے؛ تعداد 2024 کی اشاعت سے خواتین اور مردوں کا مجموعہ ہے۔',
    },
  ],
  unit: rank,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'SAU', period: '2024' },
  inputs: { rank: { datasets: ['migrant-stock-world'], read: rankInHost } },
  figure: (inputs, key) => inputs.rank(key),
}))

function rankByOrigin(evidence: Evidence, { origin: from = '', period = '' }: MetricKey): Figure {
  const own = stockAt(evidence, { origin: from, period })
  const all = readWhere(evidence, 'migrant-stock-by-origin', { sex: 'total', period })
  const others = all.filter((figure) => ![...NO_ORIGIN, from].includes(codeOf(figure, 'origin')))
  const { nameOf } = evidence.dataset('migrant-stock-by-origin')
  return rankInOneRevision(own, others, (figure) => nameOf('origin', codeOf(figure, 'origin')))
}

/** Women and men of each origin are added first: the matrix has no row for both. */
function rankInHost(
  evidence: Evidence,
  { origin: from = '', destination = '', period = '' }: MetricKey,
): Figure {
  const matrix = evidence.dataset('migrant-stock-world')
  const bySex = new Map<string, Figure[]>()
  for (const figure of readWhere(evidence, matrix.id, { destination, period })) {
    const place = codeOf(figure, 'origin')
    bySex.set(place, [...(bySex.get(place) ?? []), figure])
  }
  const stocks = new Map(
    Array.from(bySex, ([place, figures]) => [place, sum(figures, matrix.nameOf('origin', place))] as const),
  )
  const own = stocks.get(from)
  if (own === undefined) {
    throw missingObservation(matrix, { origin: from, destination, sex: 'female', period })
  }
  const others = [...stocks].flatMap(([place, figure]) =>
    [...NO_ORIGIN, from].includes(place) ? [] : figure,
  )
  return rankInOneRevision(own, others, ({ label }) => label)
}
