import { datasetIds } from './catalogue'
import { claimIds } from './claims/assessed'
import { directoryAddresses } from './directory'
import { knownYears } from './known-pages'
import { links } from './links'
import type { Locale } from './locale'
import { codesWithPage } from './nearest-code'
import { sourceIds } from './sources'

/** The address of every page of one language that a reader may be led to from outside. */
export const addressesIn = (locale: Locale): string[] => [
  links.home(locale),
  ...directoryAddresses(locale),
  links.forecasts(locale),
  ...claimIds.map((id) => links.claim(locale, id)),
  ...datasetIds.map((id) => links.dataset(locale, id)),
  ...codesWithPage('area').map((code) => links.place(locale, code)),
  ...codesWithPage('district').map((code) => links.district(locale, code)),
  ...codesWithPage('occupation').map((code) => links.profession(locale, code)),
  ...knownYears().map((year) => links.year(locale, year)),
  ...sourceIds.map((id) => links.source(locale, id)),
]
