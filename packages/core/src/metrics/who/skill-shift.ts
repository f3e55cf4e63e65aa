import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { breaks, origin, since } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { totalOf } from '../total'
import { SKILL_LEVELS, skillLevel } from './skill-levels'
import { apart, bothYears, MIX_CAVEATS, placeOf } from './skill-mix'

const EXPECTED: LocalizedText = {
  en: 'departures in the level − departures in the level in the first year × (all departures ÷ all departures in the first year)',
  ur: 'درجے کی روانگی − پہلے سال میں درجے کی روانگی × (کل روانگی ÷ پہلے سال کی کل روانگی)',
}

/**
 * Departures of a skill level beyond what they would be had it grown as all departures did, in persons: the shift of a
 * shift–share analysis (Dunn 1960). Over the five levels it adds up to 0.
 */
export const skillShift = defineMetric({
  id: 'skill-shift',
  title: { en: 'Shift of departures to a skill level', ur: 'روانگی کی مہارت کے درجے کی طرف منتقلی' },
  definition: {
    en: 'Registered departures of a skill level in a year beyond those it would have had if it had grown since the first year as all departures did.',
    ur: 'سال میں کسی مہارتی درجے کی رجسٹرڈ روانگی اس سے کتنی زیادہ یا کم ہے جو پہلے سال سے کل روانگی کی رفتار سے بڑھنے پر ہوتی۔',
  },
  formula: EXPECTED,
  mathml: formula(
    below(name('S'), name('k')),
    row(
      below(name('D'), name('kt')),
      operator('−'),
      below(name('D'), name('k0')),
      operator('×'),
      fraction(below(name('D'), name('t')), below(name('D'), number(0))),
    ),
  ),
  reference:
    'Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6',
  caveats: MIX_CAVEATS,
  unit: persons,
  dimensions: [origin, skillLevel, since, breaks],
  example: { origin: 'PAK', skillLevel: 'unskilled', since: '2019', breaks: 'refuse', period: '2023' },
  inputs: {
    shift: {
      datasets: ['departures-by-skill'],
      read: (evidence, key) => {
        const at = placeOf(key.skillLevel)
        const { inputs, notes } = bothYears(evidence, key, SKILL_LEVELS.slice(at, at + 1))
        return combine({
          operation: 'shift-share',
          formula: EXPECTED,
          inputs,
          unit: persons,
          compute: (values) => {
            const [before, after] = apart(values)
            return (after[at] ?? 0) - (before[at] ?? 0) * (totalOf(after) / totalOf(before))
          },
          period: parsePeriod(key.period ?? ''),
          notes,
        })
      },
    },
  },
  figure: ({ shift }, key) => shift(key),
})
