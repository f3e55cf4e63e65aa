import { ExodusError } from '../../error'
import { growth, missingObservation } from '../../figure'
import { parsePeriod, periodBefore } from '../../period'
import type { LocalizedText } from '../../schema'
import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { departuresInScope, SCOPES, type Scope } from './departures'

const SCOPE_NOTE: Readonly<Record<Scope, LocalizedText>> = {
  'beoe-oec': {
    en: 'both periods count the Bureau of Emigration together with the Overseas Employment Corporation',
    ur: 'دونوں مدتوں میں بیورو آف امیگریشن اور اوورسیز ایمپلائمنٹ کارپوریشن دونوں شامل ہیں',
  },
  beoe: {
    en: 'both periods count the Bureau of Emigration only',
    ur: 'دونوں مدتوں میں صرف بیورو آف امیگریشن شامل ہے',
  },
  unstated: {
    en: 'no source states its scope, so whether both periods count the same is not known',
    ur: 'کسی ماخذ نے دائرہ بیان نہیں کیا، اس لیے معلوم نہیں کہ دونوں مدتوں کا شمار یکساں ہے',
  },
}

/** Change of registered departures against the like period before, within one scope. */
export const departuresGrowth = defineMetric({
  id: 'departures-growth',
  title: { en: 'Growth of registered departures', ur: 'رجسٹرڈ روانگی میں اضافہ' },
  definition: {
    en: 'Change of registered departures against the period before, both counted in the same scope.',
    ur: 'پچھلی مدت کے مقابلے میں رجسٹرڈ روانگی کی تبدیلی، جب دونوں کا دائرۂ شمار ایک ہو۔',
  },
  formula: {
    en: '(departures in the period ÷ departures in the period before − 1) × 100',
    ur: '(مدت کی روانگی ÷ پچھلی مدت کی روانگی − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('D'), name('t')), below(name('D'), row(name('t'), operator('−'), number(1)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Simple period-on-period growth rate (OECD Glossary of Statistical Terms)',
  caveats: [
    {
      en: 'Counts of unlike scope are never compared: with no common scope in both periods there is no answer.',
      ur: 'مختلف دائروں کے شمار کا موازنہ نہیں کیا جاتا: دونوں مدتوں میں مشترک دائرہ نہ ہو تو کوئی جواب نہیں۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    change: {
      datasets: ['departures-total'],
      read: (evidence, key) => {
        const before = { ...key, period: periodBefore(parsePeriod(key.period ?? '')).code }
        for (const scope of SCOPES) {
          const [earlier, later] = [
            departuresInScope(evidence, before, scope),
            departuresInScope(evidence, key, scope),
          ]
          if (earlier && later) return growth(earlier, later, [SCOPE_NOTE[scope]])
        }
        const published = (at: typeof key): string[] =>
          SCOPES.filter((scope) => departuresInScope(evidence, at, scope))
        const [had, has] = [published(before), published(key)]
        const missing = had.length === 0 ? before : has.length === 0 ? key : undefined
        if (missing)
          throw missingObservation(evidence.dataset('departures-total'), { scope: 'beoe-oec', ...missing })
        throw new ExodusError(
          'UnlikeScopesError',
          `Departures of ${before.period} are published in scope ${had.join(', ')} and those of ${key.period} in ${has.join(', ')}: unlike scopes cannot be compared.`,
          { field: 'scope', value: has.join(', '), accepted: had },
        )
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
