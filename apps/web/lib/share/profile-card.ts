import { districtPage } from '@/lib/districts'
import { plainFinding } from '@/lib/explore/finding'
import { publishersIn } from '@/lib/explore/take'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { codesWithPage } from '@/lib/nearest-code'
import { placePage } from '@/lib/place-page'
import { professionPage } from '@/lib/professions'
import { type FactView, leadingFact } from '@/lib/profile'
import { trendOf } from '@/lib/profile-trend'
import { messagesIn } from '@/messages'
import { drawn } from './drawing-parts'
import type { ShareCard } from './share-card'

type Facts = { readonly facts: readonly FactView[] }

/** The code list of each section about one thing, and where its facts are read. */
const SECTIONS = {
  places: { list: 'area', read: (code: string): Promise<Facts> => placePage(code) },
  districts: { list: 'district', read: (code: string): Promise<Facts> => districtPage(code) },
  professions: { list: 'occupation', read: (code: string): Promise<Facts> => professionPage(code) },
} as const

/** A place, district or profession with the series that its page draws large. */
export async function profileCard(
  section: keyof typeof SECTIONS,
  code: string,
  locale: Locale,
): Promise<ShareCard | undefined> {
  const { list, read } = SECTIONS[section]
  if (!codesWithPage(list).includes(code)) return undefined
  const title = codeName(list, code, locale)
  const kind = messagesIn(locale).directory.pages[section]
  const fact = leadingFact((await read(code)).facts)
  const trend = fact && trendOf(fact, title, locale)
  if (!trend) return { kind, title, publishers: [] }
  return {
    kind,
    title,
    note: plainFinding(trend.finding, locale),
    drawing: (size) => drawn({ kind: 'lines', spec: trend.spec }, size),
    publishers: publishersIn(fact.series),
  }
}
