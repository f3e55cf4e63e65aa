import type { Subject } from '../claims/subjects'
import type { Locale } from '../locale'
import { asylum } from './asylum'
import { insiders } from './insiders'
import { money } from './money'
import { passport } from './passport'
import { isTold, type SubjectSection } from './section'
import { visas } from './visas'
import { why } from './why'
import { wish } from './wish'

const PAGES: Readonly<Record<Subject, (locale: Locale) => Promise<SubjectSection[]>>> = {
  passport,
  visas,
  asylum,
  money,
  wish,
  why,
  insiders,
}

/** What a subject page says; a section of which a figure is not published is left out. */
export const sectionsOf = async (subject: Subject, locale: Locale): Promise<SubjectSection[]> =>
  (await PAGES[subject](locale)).filter(isTold)
