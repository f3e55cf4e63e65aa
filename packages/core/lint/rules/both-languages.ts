import type { EvidenceRule, Problem } from '../rule'

const ARABIC_SCRIPT = /[\u0600-\u06ff]/

/** Every text for readers is there in English and, in its own script, in Urdu. */
export const bothLanguages: EvidenceRule = {
  id: 'both-languages',
  checkEvidence: ({ datasets, codeLists, events, statements, incidents, claims }) => [
    ...Array.from(datasets.values(), ({ description }) => texts(description, description.id)).flat(),
    ...Array.from(codeLists.values(), (list) => texts(list, `codes/${list.id}`)).flat(),
    ...texts(events, 'events.csv'),
    ...texts(statements, 'statements.csv'),
    ...texts(incidents, 'incidents.csv'),
    ...texts(claims, 'claims.csv'),
  ],
}

function texts(value: unknown, where: string): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  const { en, ur } = value as { en?: unknown; ur?: unknown }
  if (typeof en === 'string' && typeof ur === 'string') {
    const message = ARABIC_SCRIPT.test(en)
      ? `English text is in Arabic script: ${en.slice(0, 60)}`
      : ARABIC_SCRIPT.test(ur) || !/[A-Za-z]{3}/.test(ur)
        ? undefined
        : `Urdu text is not in Urdu: ${ur.slice(0, 60)}`
    return message ? [{ where, message }] : []
  }
  return Object.values(value).flatMap((part) => texts(part, where))
}
