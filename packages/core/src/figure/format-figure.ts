import { formatPeriod } from '../period'
import type { Unit } from '../unit'
import type { Figure } from './figure'

type Locale = 'en' | 'ur'

// Latin digits in both languages: a documented choice, see docs/decisions.md.
const numberLocale = (locale: Locale): string => (locale === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB')

/** Digits after the point that a reader needs: none for counts, enough to tell small numbers apart. */
function fractionDigits(value: number): number {
  const size = Math.abs(value)
  if (Number.isInteger(value) || size >= 1000) return 0
  return size >= 10 ? 1 : 2
}

/** A figure's value for a sentence: grouped digits, a per cent sign for shares and changes, no unit otherwise. */
export function formatValue({ value, unit }: Figure, locale: Locale): string {
  const text = new Intl.NumberFormat(numberLocale(locale), {
    maximumFractionDigits: fractionDigits(value),
  }).format(value)
  return isPercentage(unit) ? `${text}%` : text
}

// Percentage points and percentiles are of other dimensions: a sign would make shares of them.
const isPercentage = ({ dimension, factor }: Unit): boolean => dimension === 'ratio' && factor === 0.01

/** A figure's period for a sentence. */
export const formatFigurePeriod = ({ period }: Figure, locale: Locale): string => formatPeriod(period, locale)
