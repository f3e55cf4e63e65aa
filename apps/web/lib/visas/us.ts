import { type Evidence, type Figure, readObservation } from '@exodus/core'
import { orNone } from '../or-none'
import { type Choices, choicesOf, type SearchParams } from '../query'
import { evidenceFor, figureAt, seriesOfKind } from '../subjects/section'

const RATE = 'us-b-visa-refusal-rate'
const DATASET = 'us-visas'
/** Whose years the page is made of. */
const SUBJECT = 'PAK'
const YEARS_BEFORE = 10
const ALL_CLASSES = 'niv-total'
/** Classes of which fewer were issued are left to the table. */
const LEAST_ISSUED = 100

/** A nationality with its rates in a fiscal year and in an earlier one. */
export interface NationalityLine {
  readonly code: string
  readonly now: Figure
  readonly then?: Figure
}

/** A class of visa with how many Pakistanis were given it in both years. */
export interface ClassLine {
  readonly code: string
  readonly now: Figure
  readonly then?: Figure
}

export interface UsPage {
  readonly choices: Choices<'usYear' | 'usBefore' | 'nationality'>
  readonly year: string
  readonly before: string
  readonly years: readonly string[]
  readonly nationalities: readonly string[]
  /** The highest rate first. */
  readonly lines: readonly NationalityLine[]
  /** The fiscal year of the visas issued, which may be published later than the rates. */
  readonly issuedYear: string
  /** The most frequent first. */
  readonly classes: readonly ClassLine[]
  /** Pakistan through the years, and beside it the nationality chosen. */
  readonly series: readonly { readonly code: string; readonly figures: readonly Figure[] }[]
}

/** Refusals of US visitor visas by nationality, of the fiscal years and beside the nationality that the address asks for. */
export async function usPage(params: SearchParams): Promise<UsPage> {
  const evidence = await evidenceFor([RATE], [DATASET])
  const nationalities = evidence.dataset(DATASET).codesOf('origin')
  const seriesAt = (origin: string) => seriesOfKind(evidence, RATE, { origin }, 'fiscal-year')
  const years = seriesAt(SUBJECT)
    .map(({ period }) => period.code)
    .sort()
  const choices = choicesOf(params, {
    usYear: (text) => years.includes(text),
    usBefore: (text) => years.includes(text),
    nationality: (text) => nationalities.includes(text),
  })
  const year = choices.chosen.usYear ?? years.at(-1) ?? ''
  const before = choices.chosen.usBefore ?? yearBefore(years, year)
  const { nationality } = choices.chosen
  const issued = (visaClass: string, period: string): Figure | undefined =>
    orNone(() =>
      readObservation(evidence, DATASET, { origin: SUBJECT, visaClass, measure: 'issued', period }),
    )
  const issuedYear = years.findLast((one) => one <= year && issued(ALL_CLASSES, one)) ?? year
  return {
    choices,
    year,
    before,
    years,
    nationalities: nationalities.filter((code) => figureAt(evidence, RATE, { origin: code, period: year })),
    issuedYear,
    classes: evidence
      .dataset(DATASET)
      .codesOf('visaClass')
      .flatMap((code) => {
        const [now, then] = [issued(code, issuedYear), issued(code, before)]
        return now && now.value >= LEAST_ISSUED ? [{ code, now, ...(then ? { then } : {}) }] : []
      })
      .sort((a, b) => b.now.value - a.now.value),
    lines: nationalities
      .flatMap((origin) => lineOf(evidence, origin, year, before))
      .sort((a, b) => b.now.value - a.now.value),
    series: [...new Set([SUBJECT, nationality ?? SUBJECT])].map((code) => ({
      code,
      figures: seriesAt(code),
    })),
  }
}

/** Ten years before, or the last year before that. */
const yearBefore = (years: readonly string[], year: string): string =>
  years.findLast((one) => Number(one.slice(2, 6)) <= Number(year.slice(2, 6)) - YEARS_BEFORE) ??
  years[0] ??
  ''

function lineOf(evidence: Evidence, origin: string, year: string, before: string): NationalityLine[] {
  const now = figureAt(evidence, RATE, { origin, period: year })
  if (!now) return []
  const then = figureAt(evidence, RATE, { origin, period: before })
  return [{ code: origin, now, ...(then ? { then } : {}) }]
}
