import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, missingObservation } from '../../figure'
import type { LocalizedText } from '../../schema'
import type { MetricKey } from '../define-metric'
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

/** Departures of two periods, counted in one scope. */
export interface LikeCounts {
  readonly earlier: Figure
  readonly later: Figure
  /** Which scope it is. */
  readonly note: LocalizedText
}

/**
 * The departures of another period and of the key's own, in the widest scope that both have.
 * @throws ExodusError `UnlikeScopesError` when there is none, `MissingObservationError` when a period has no count
 */
export function inOneScope(evidence: Evidence, key: MetricKey, from: string): LikeCounts {
  const before = { ...key, period: from }
  for (const scope of SCOPES) {
    const earlier = departuresInScope(evidence, before, scope)
    const later = departuresInScope(evidence, key, scope)
    if (earlier && later) return { earlier, later, note: SCOPE_NOTE[scope] }
  }
  const published = (at: MetricKey): string[] =>
    SCOPES.filter((scope) => departuresInScope(evidence, at, scope))
  const [had, has] = [published(before), published(key)]
  const missing = had.length === 0 ? before : has.length === 0 ? key : undefined
  if (missing)
    throw missingObservation(evidence.dataset('departures-total'), { scope: 'beoe-oec', ...missing })
  throw new ExodusError(
    'UnlikeScopesError',
    `Departures of ${from} are published in scope ${had.join(', ')} and those of ${key.period} in ${has.join(', ')}: unlike scopes cannot be compared.`,
    { field: 'scope', value: has.join(', '), accepted: had },
  )
}
