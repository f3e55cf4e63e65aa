import { formatNumber } from './format'
import type { Locale } from './locale'

// Below it a gap is between two writings of one number, and no gap between two numbers.
const NOTHING = 1e-12

/** A part of one as a percentage: small ones with two digits that count, large ones without decimals. */
export function percentText(part: number, locale: Locale, signed = false): string {
  const percent = Math.abs(part) < NOTHING ? 0 : 100 * part
  const size = Math.abs(percent)
  const digits: Intl.NumberFormatOptions =
    size > 0 && size < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: size < 10 ? 1 : 0 }
  const text = formatNumber(percent, locale, { ...digits, ...(signed ? { signDisplay: 'exceptZero' } : {}) })
  return `${text}%`
}
