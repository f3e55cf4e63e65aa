import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { percentagePoints } from '../../unit'
import { defineMetric } from '../define-metric'
import { breaks, origin, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { totalOf } from '../total'
import { apart, bothYears, MIX_CAVEATS } from './skill-mix'

const DISSIMILARITY: LocalizedText = {
  en: 'half the sum of the absolute changes of the shares of the five levels',
  ur: 'پانچوں درجوں کے حصوں کی مطلق تبدیلیوں کے مجموعے کا نصف',
}

/** How far the mix of skill levels moved between two years, in percentage points: the index of dissimilarity. */
export const skillMixChange = defineMetric({
  id: 'skill-mix-change',
  title: { en: 'Change of the skill mix of departures', ur: 'روانگی میں مہارتوں کے تناسب میں تبدیلی' },
  definition: {
    en: 'Percentage points of the registered departures that would have to change skill level for the mix of an earlier year to become that of the year.',
    ur: 'رجسٹرڈ روانگی کے کتنے فیصدی پوائنٹس کا درجہ بدلے تو کسی پہلے سال کا تناسب اس سال کا تناسب بن جائے۔',
  },
  formula: DISSIMILARITY,
  mathml: formula(
    name('Δ'),
    row(
      fraction(number(1), number(2)),
      sumOver(
        name('k'),
        row(
          operator('|'),
          brackets(row(below(name('s'), name('kt')), operator('−'), below(name('s'), name('k0')))),
          operator('|'),
        ),
      ),
    ),
  ),
  reference:
    'Duncan, O. D. and Duncan, B. (1955), A methodological analysis of segregation indexes, American Sociological Review 20(2): index of dissimilarity',
  caveats: MIX_CAVEATS,
  unit: percentagePoints,
  dimensions: [origin, since, breaks],
  example: { origin: 'PAK', since: '2019', breaks: 'refuse', period: '2023' },
  inputs: {
    change: {
      datasets: ['departures-by-skill'],
      read: (evidence, key) => {
        const { inputs, notes } = bothYears(evidence, key)
        return combine({
          operation: 'shift-share',
          formula: DISSIMILARITY,
          inputs,
          unit: percentagePoints,
          compute: (values) => {
            const [before, after] = apart(values)
            const moved = after.map(
              (count, at) => count / totalOf(after) - (before[at] ?? 0) / totalOf(before),
            )
            return (totalOf(moved.map(Math.abs)) / 2) * 100
          },
          period: parsePeriod(key.period ?? ''),
          notes,
        })
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
