import type { Assessment } from './define-claim'
import { verdictTexts } from './verdict'

const DEPENDS = { en: 'depends on the definition', ur: 'تعریف پر منحصر' } as const

/** The verdict in words; one that is mixed because its readings differ says so. */
export function verdictName({ verdict, definitions }: Assessment, locale: 'en' | 'ur'): string {
  const name = verdictTexts[verdict].name[locale]
  const readings = new Set(definitions.map((definition) => definition.verdict))
  return verdict === 'mixed' && readings.size > 1 ? `${name} (${DEPENDS[locale]})` : name
}
