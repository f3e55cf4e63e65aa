import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import { percentagePoints } from '../../unit'
import { defineMetric } from '../define-metric'
import { breaks, origin, since } from '../dimensions'
import { below, formula, name, operator, row } from '../mathml'
import { totalOf } from '../total'
import { SKILL_LEVELS, skillLevel } from './skill-levels'
import { apart, bothYears, MIX_CAVEATS, placeOf } from './skill-mix'

/** Change of the share of a skill level between two years, in percentage points. */
export const skillShareChange = defineMetric({
  id: 'skill-share-change',
  title: {
    en: 'Change of the share of a skill level in departures',
    ur: 'روانگی میں مہارت کے درجے کے حصے میں تبدیلی',
  },
  definition: {
    en: 'Share of a skill level in the registered departures of a year less its share in an earlier year.',
    ur: 'سال کی رجسٹرڈ روانگی میں کسی مہارتی درجے کا حصہ منفی کسی پہلے سال میں اس کا حصہ۔',
  },
  formula: {
    en: 'share in the year − share in the first year',
    ur: 'سال میں حصہ − پہلے سال میں حصہ',
  },
  mathml: formula(
    row(name('Δ'), below(name('s'), name('k'))),
    row(below(name('s'), name('kt')), operator('−'), below(name('s'), name('k0'))),
  ),
  reference: 'Difference of two percentages, in percentage points',
  caveats: MIX_CAVEATS,
  unit: percentagePoints,
  dimensions: [origin, skillLevel, since, breaks],
  example: { origin: 'PAK', skillLevel: 'unskilled', since: '2019', breaks: 'refuse', period: '2023' },
  inputs: {
    change: {
      datasets: ['departures-by-skill'],
      read: (evidence, key) => {
        const at = placeOf(key.skillLevel)
        const { inputs, notes } = bothYears(evidence, key, SKILL_LEVELS.slice(at, at + 1))
        return combine({
          operation: 'difference',
          formula: {
            en: `share in ${key.period} − share in ${key.since}, of all five levels`,
            ur: `${key.period} میں حصہ − ${key.since} میں حصہ، پانچوں درجوں میں`,
          },
          inputs,
          unit: percentagePoints,
          compute: (values) => {
            const [before, after] = apart(values)
            return ((after[at] ?? 0) / totalOf(after) - (before[at] ?? 0) / totalOf(before)) * 100
          },
          period: parsePeriod(key.period ?? ''),
          notes,
        })
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
