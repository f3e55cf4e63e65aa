import type { Period } from './period'

type Locale = 'en' | 'ur'

const CALENDAR_NAME = {
  PK: { en: 'Pakistan', ur: 'پاکستان' },
  US: { en: 'United States', ur: 'امریکا' },
  AU: { en: 'Australia', ur: 'آسٹریلیا' },
  BD: { en: 'Bangladesh', ur: 'بنگلہ دیش' },
  NP: { en: 'Nepal', ur: 'نیپال' },
} as const

const URDU_ORDINALS = ['پہلی', 'دوسری', 'تیسری', 'چوتھی']

const WORDS = {
  en: {
    to: 'to',
    comma: ', ',
    fiscal: 'fiscal year',
    academic: 'academic year',
    quarter: (q: string, y: string) => `Q${q} ${y}`,
  },
  ur: {
    to: 'تا',
    comma: '، ',
    fiscal: 'مالی سال',
    academic: 'تعلیمی سال',
    quarter: (q: string, y: string) => `${y} کی ${URDU_ORDINALS[Number(q) - 1] ?? q} سہ ماہی`,
  },
} as const

const yearName = (iso: string): string => iso.slice(0, 4)

const monthName = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`))

/** Urdu newspapers set no comma before the year, other than CLDR. */
const dayName = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace('،', '')

function spanName(start: string, end: string, locale: Locale): string {
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31')
  const nextDay = new Date(`${end}T00:00:00Z`)
  nextDay.setUTCDate(nextDay.getUTCDate() + 1)
  const wholeMonths = start.endsWith('-01') && nextDay.getUTCDate() === 1
  const name = wholeYears ? yearName : wholeMonths ? monthName : dayName
  const [from, to] = [name(start, locale), name(end, locale)]
  return from === to ? from : `${from} ${WORDS[locale].to} ${to}`
}

/**
 * The period in words, for a reader: `2024`, `July 2024`, `fiscal year 2024 (Pakistan, July 2023 to June 2024)`.
 * @param locale `en` or `ur`; digits are Latin in both, the site's documented choice
 */
export function formatPeriod(period: Period, locale: Locale = 'en'): string {
  const words = WORDS[locale]
  switch (period.kind) {
    case 'year':
      return period.code
    case 'quarter':
      return words.quarter(period.code.slice(6), period.code.slice(0, 4))
    case 'month':
      return monthName(period.start, locale)
    case 'day':
      return dayName(period.start, locale)
    case 'academic-year':
      return `${words.academic} ${period.start.slice(0, 4)}/${period.end.slice(2, 4)}`
    case 'fiscal-year': {
      const country = period.calendar === undefined ? '' : CALENDAR_NAME[period.calendar][locale]
      return `${words.fiscal} ${period.code.slice(2, 6)} (${country}${words.comma}${spanName(period.start, period.end, locale)})`
    }
    case 'interval':
      return spanName(period.start, period.end, locale)
  }
}
