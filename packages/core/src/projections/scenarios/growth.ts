import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { derive } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { percentChange } from '../../unit'
import { medianSlope } from '../median-slope'
import { breaksIn } from '../observed'
import { yearOf } from './scenario'

/** Published years from which growth is read. */
const WINDOW = 10
// 80 per cent of the normal distribution lie within so many standard errors.
const Z_80 = 1.2815515655446004

/**
 * How fast a series has grown a year over its last ten published years: the median of the yearly compound growth rates
 * between all pairs of them, so that no single year, such as one without travel, decides. In per cent; its range is Sen's
 * 80 per cent interval. The Theil–Sen slope of logarithms (Sen 1968).
 * @param inputs the figures that lie behind the series, when it is computed from others
 * @throws ExodusError `TooFewFiguresError`
 */
export function recentGrowth(
  series: readonly { readonly year: number; readonly value: number; readonly inputs: readonly Figure[] }[],
  label: LocalizedText,
  notes: readonly LocalizedText[] = [],
): Figure {
  const used = series.filter(({ value }) => value > 0).slice(-WINDOW)
  const [first] = used
  const last = used.at(-1)
  const period = last?.inputs.at(-1)?.period
  if (!first || !last || !period || used.length < 3) {
    throw new ExodusError(
      'TooFewFiguresError',
      `Growth of ${label.en} needs 3 figures or more; ${used.length} are published.`,
      { field: 'period', value: String(used.length) },
    )
  }
  const { slope, low, high } = medianSlope(
    used.map(({ year, value }) => [year, Math.log(value)]),
    Z_80,
  )
  const inPercent = (rate: number): number => Math.expm1(rate) * 100
  return derive({
    operation: 'compound-growth',
    formula: {
      en: `median of the yearly compound growth rates between all pairs of ${used.length} published years, ${first.year} to ${last.year}`,
      ur: `${first.year} تا ${last.year} کے ${used.length} شائع شدہ برسوں کے تمام جوڑوں کے درمیان سالانہ مرکب شرحِ اضافہ کا وسطانیہ`,
    },
    label,
    inputs: used.flatMap(({ inputs }) => inputs),
    unit: percentChange,
    value: inPercent(slope),
    range: { low: inPercent(low), high: inPercent(high) },
    period,
    notes: [
      {
        en: "the range is Sen's 80 per cent interval of the median",
        ur: 'حد وسطانیے کا سین کا 80 فیصد وقفہ ہے',
      },
      ...notes,
    ],
  })
}

/** Points of a series that is published as it is. */
const pointsOf = (
  figures: readonly Figure[],
): { readonly year: number; readonly value: number; readonly inputs: readonly Figure[] }[] =>
  figures.map((figure) => ({ year: yearOf(figure.period), value: figure.value, inputs: [figure] }))

/** The recent growth of a series that is published as it is, with a note on each break in the years it is read from. */
export function publishedGrowth(
  evidence: Evidence,
  figures: readonly Figure[],
  label: LocalizedText,
): Figure {
  const notes = breaksIn(evidence, figures.slice(-WINDOW)).map(({ period, notes: known }) => ({
    en: `across a break in ${period.code}: ${known.map(({ en }) => en).join(' ')}`,
    ur: `${period.code} کی تبدیلی کے باوجود: ${known.map(({ ur }) => ur).join(' ')}`,
  }))
  return recentGrowth(pointsOf(figures), label, notes)
}

/** What a value becomes in so many years. */
export const grown = (value: number, percent: number, years: number): number =>
  value * (1 + percent / 100) ** years
