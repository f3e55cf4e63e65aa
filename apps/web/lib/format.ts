import type { Figure } from '@exodus/core'
import { formatPeriod, parsePeriod } from '@exodus/core/period'
import type { Locale } from './locale'
import { codeName } from './names'

/** Which writing of a value: as published; rounded for running text; less rounded, beside a close one; short for axes. */
export type NumberForm = 'exact' | 'text' | 'fine' | 'compact'

// Urdu keeps Latin digits, as official tables in Pakistan do; `ur-PK` counts in lakh and crore when compact.
const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', ur: 'ur-PK-u-nu-latn' }

const PERCENT = new Set(['percent', 'percent-change', 'percent-of-gdp', 'percent-of-gni'])
const SIGNED = new Set(['percent-change', 'percentage-points'])
const UNGROUPED = new Set(['rank'])

const MOST_DECIMALS = 8

// Above it running text says how many billions, and leaves the digits to the evidence.
const BILLION = 1e9

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(TAG[locale], options)
  formatters.set(key, made)
  return made
}

/** A plain number in a language, for counts of things on the page. */
export const formatNumber = (value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string =>
  formatter(locale, options).format(value).replace('-', '−')

/** Decimals that running text shows of a unit, so many that no value but zero reads as zero. */
export function textDecimals(unit: string, value: number): number {
  const usual = usualDecimals(unit, value)
  const size = Math.abs(value)
  return size > 0 && size < 10 ** -usual ? Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(size))) : usual
}

function usualDecimals(unit: string, value: number): number {
  if (PERCENT.has(unit)) return 1
  if (unit.startsWith('per-')) return 2
  return Math.abs(value) < 10 && !Number.isInteger(value)
    ? 2
    : Math.abs(value) < 1000 && !Number.isInteger(value)
      ? 1
      : 0
}

const decimals = (count: number, always = true): Intl.NumberFormatOptions => ({
  ...(always ? { minimumFractionDigits: count } : {}),
  maximumFractionDigits: count,
})

const DIGITS: Readonly<Record<NumberForm, (value: number, unit: string) => Intl.NumberFormatOptions>> = {
  exact: () => decimals(MOST_DECIMALS, false),
  fine: () => ({ maximumSignificantDigits: 6 }),
  compact: (value) => ({
    notation: 'compact',
    ...(Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 }),
  }),
  text: (value, unit) =>
    Math.abs(value) >= BILLION
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }
      : decimals(textDecimals(unit, value), PERCENT.has(unit) || unit.startsWith('per-')),
}

/** A value in its unit, as text: the number, with a percent sign where the unit is a percentage. */
export function formatValue(value: number, unit: string, locale: Locale, form: NumberForm = 'exact'): string {
  const number = formatNumber(value, locale, {
    ...DIGITS[form](value, unit),
    ...(SIGNED.has(unit) ? { signDisplay: 'exceptZero' as const } : {}),
    ...(UNGROUPED.has(unit) ? { useGrouping: false } : {}),
  })
  return PERCENT.has(unit) ? `${number}%` : number
}

/** The value of a figure as text. A computed value is rounded in every form: its digits are not published ones. */
export const formatFigure = (figure: Figure, locale: Locale, form: NumberForm = 'exact'): string =>
  formatValue(figure.value, figure.unit.id, locale, form === 'exact' && !isPublished(figure) ? 'text' : form)

/** The form in which two figures beside each other are told apart: that of running text where it does. */
export const formApart = (a: Figure, b: Figure, locale: Locale): NumberForm =>
  a.value !== b.value && formatFigure(a, locale, 'text') === formatFigure(b, locale, 'text') ? 'fine' : 'text'

/** Both ends of a range, with as many decimals as it takes to tell them apart. */
export function rangeText(
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
  locale: Locale,
): { readonly low: string; readonly high: string } {
  const first = textDecimals(unit, Math.max(Math.abs(low), Math.abs(high)))
  const write = (value: number, count: number): string =>
    `${formatNumber(value, locale, decimals(count))}${PERCENT.has(unit) ? '%' : ''}`
  let count = first
  while (count < MOST_DECIMALS && write(low, count) === write(high, count)) count++
  return { low: write(low, count), high: write(high, count) }
}

/** Whether a figure is a published value, not a computed one. */
function isPublished({ lineage }: Figure): boolean {
  if (lineage.operation === 'observation') return true
  const [chosen] = lineage.operation === 'select' ? lineage.inputs : []
  return chosen !== undefined && isPublished(chosen)
}

/** The name of a unit in a language. */
export const unitName = (unit: string, locale: Locale): string => codeName('unit', unit, locale)

/** A period's text in a language: `2024`, `July 2024`. */
export const periodName = (code: string, locale: Locale): string => formatPeriod(parsePeriod(code), locale)

/** A period's text without the calendar in brackets, for labels: `fiscal year 2024`. */
export const shortPeriod = (code: string, locale: Locale): string =>
  periodName(code, locale).replace(/ \(.*\)$/, '')

/** A date known to the day, month or year, in words. */
export function dateName(date: string, locale: Locale): string {
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? periodName(date, locale) : date
}

/** Items as a list in words: "a, b and c"; Urdu sets no comma before its "and", other than CLDR. */
export const listOf = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(TAG[locale], { type: 'conjunction' }).format(items).replace('، اور ', ' اور ')
