import type { Locale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { claimCard } from './claim-card'
import { datasetCard, exploreCard } from './explore-card'
import { figureCard } from './figure-card'
import { profileCard } from './profile-card'
import {
  compareCard,
  homeCard,
  isSubject,
  sectionCard,
  sourceCard,
  subjectCard,
  yearCard,
} from './section-cards'
import type { ShareCard } from './share-card'

type Found = ShareCard | undefined | Promise<ShareCard | undefined>

/** The pages about one thing, by their section. */
const ONE: Readonly<Record<string, (id: string, locale: Locale) => Found>> = {
  claims: claimCard,
  figures: figureCard,
  data: datasetCard,
  places: (code, locale) => profileCard('places', code, locale),
  districts: (code, locale) => profileCard('districts', code, locale),
  professions: (code, locale) => profileCard('professions', code, locale),
  years: yearCard,
  sources: sourceCard,
  compare: compareCard,
}

/** The address of the home page's picture, where other pages have their own path. */
export const HOME = 'index'

/** What the picture of the page at a path says; nothing where no page is. */
export async function shareCardAt(
  path: readonly string[],
  asked: SearchParams,
  locale: Locale,
): Promise<ShareCard | undefined> {
  const [section = '', id = '', third = ''] = path
  const rest = path.slice(1).join('/')
  if (path.length === 1 && section === HOME) return homeCard(locale)
  if (path.length === 1 && isSubject(section)) return subjectCard(section, locale)
  if (section === 'explore' && path.length === 3) return exploreCard(id, third, asked, locale)
  const one = Object.hasOwn(ONE, section) && rest !== '' ? await ONE[section]?.(rest, locale) : undefined
  return one ?? sectionCard(path, locale)
}
