import { unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'

// Units that the value or the title says in full: percentages, rates, ranks.
const SAID = /^(percent|per-|rank|ratio)/

/** The unit of a measure after its title, unless it is said already. */
export function UnitNote({
  unit,
  title,
  locale,
}: {
  readonly unit: string
  readonly title: string
  readonly locale: Locale
}) {
  const name = unitName(unit, locale)
  return SAID.test(unit) || title.includes(name) ? null : <span className="small muted"> {name}</span>
}
