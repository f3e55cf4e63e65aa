import type { Evidence } from '../../evidence'
import { type Figure, readObservation, select } from '../../figure'
import type { LocalizedText } from '../../schema'
import { defineMetric, ifPublished, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { formula, name, sumOver } from '../mathml'

/** The scopes of the register, in the order in which the default answer takes them. */
export const SCOPES = ['beoe-oec', 'beoe', 'unstated'] as const
export type Scope = (typeof SCOPES)[number]

const SCOPE_NOTE: Readonly<Record<Scope, LocalizedText>> = {
  'beoe-oec': {
    en: 'scope: the Bureau of Emigration together with the Overseas Employment Corporation',
    ur: 'دائرہ: بیورو آف امیگریشن اور اوورسیز ایمپلائمنٹ کارپوریشن دونوں',
  },
  beoe: { en: 'scope: the Bureau of Emigration only', ur: 'دائرہ: صرف بیورو آف امیگریشن' },
  unstated: { en: 'scope: not stated by the source', ur: 'دائرہ: ماخذ نے بیان نہیں کیا' },
}

/** Registered departures of a period in one scope, or `undefined` when that scope has none. */
export function departuresInScope(
  evidence: Evidence,
  { origin: from, period }: MetricKey,
  scope: Scope,
): Figure | undefined {
  const key = { origin: from ?? '', scope, period: period ?? '' }
  return ifPublished(() => readObservation(evidence, 'departures-total', key))
}

/** Registered departures of a period in the widest scope published for it, with that scope. */
export function widestCount(evidence: Evidence, key: MetricKey): { count: Figure; scope: Scope } | undefined {
  for (const scope of SCOPES) {
    const count = departuresInScope(evidence, key, scope)
    if (count) return { count: select(count, SCOPE_NOTE[scope]), scope }
  }
  return undefined
}

/** The scope in which a figure's rows were counted, where its dataset notes it and all agree. */
function scopeOf({ lineage }: Figure): Scope | undefined {
  if (lineage.operation === 'observation') return SCOPES.find((scope) => scope === lineage.attributes.scope)
  const [first, ...others] = lineage.inputs.map(scopeOf)
  return others.every((scope) => scope === first) ? first : undefined
}

/**
 * All registered departures in the scope of a part of them: a share of Bureau departures is taken of the Bureau's total.
 * Where that scope has no total, the default answer stands in, and the lineage says so.
 */
export function wholeOf(evidence: Evidence, part: Figure, key: MetricKey): Figure {
  const scope = scopeOf(part)
  const same = scope && departuresInScope(evidence, key, scope)
  return same && scope !== 'unstated' ? select(same, SCOPE_NOTE[scope]) : departures.at(evidence, key)
}

/**
 * Registered labour departures in a period, in the widest scope that is published for it.
 * Registrations for work abroad, not all who leave; a flow of permits, not net migration.
 */
export const departures = defineMetric({
  id: 'departures',
  title: { en: 'Registered labour departures', ur: 'رجسٹرڈ محنت کشوں کی روانگی' },
  definition: {
    en: 'Workers registered for employment abroad with the Bureau of Emigration, with the Overseas Employment Corporation where its count is included, in a period.',
    ur: 'وہ کارکن جنہوں نے کسی مدت میں بیرونِ ملک ملازمت کے لیے بیورو آف امیگریشن میں اندراج کرایا، اور جہاں شمار شامل ہو وہاں اوورسیز ایمپلائمنٹ کارپوریشن کے کارکن بھی۔',
  },
  formula: {
    en: 'the registrations of the period, in the widest scope published',
    ur: 'مدت کے اندراجات، شائع شدہ وسیع ترین دائرے میں',
  },
  mathml: formula(name('D'), sumOver(name('channel'), name('registrations'))),
  reference: 'Emigration Ordinance 1979 (Pakistan): registration before departure for employment',
  caveats: [
    {
      en: 'Students, family migrants, settlers and irregular departures are outside the register, and returns are not subtracted.',
      ur: 'طلبہ، اہلِ خانہ، مستقل آبادکار اور بے ضابطہ روانگیاں اس رجسٹر سے باہر ہیں، اور واپس آنے والے منہا نہیں کیے جاتے۔',
    },
  ],
  unit: { id: 'persons', dimension: 'persons', factor: 1 },
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    registrations: {
      datasets: ['departures-total'],
      // Where no scope answers, the widest one says what is published.
      read: (evidence, key) =>
        widestCount(evidence, key)?.count ??
        readObservation(evidence, 'departures-total', { ...key, scope: 'beoe-oec' }),
    },
  },
  figure: ({ registrations }, key) => registrations(key),
})
