import { formatNumber } from './format'
import type { Locale } from './locale'

/** A part of one as a percentage: small ones with two digits that count, large ones without decimals. */
export function percentText(part: number, locale: Locale, signed = false): string {
  const percent = 100 * part
  const size = Math.abs(percent)
  const digits: Intl.NumberFormatOptions =
    size > 0 && size < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: size < 10 ? 1 : 0 }
  const text = formatNumber(percent, locale, { ...digits, ...(signed ? { signDisplay: 'exceptZero' } : {}) })
  return `${text}%`
}
