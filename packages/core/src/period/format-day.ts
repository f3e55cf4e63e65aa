/**
 * An ISO 8601 day in words: `31 January 2026`. Urdu newspapers set no comma before the year, other than CLDR.
 * @param locale `en` or `ur`; digits are Latin in both
 */
export const formatDay = (iso: string, locale: 'en' | 'ur'): string =>
  new Intl.DateTimeFormat(locale === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace('،', '')
