/** The languages of the site; the first is the default. */
export const locales = ['en', 'ur'] as const
export type Locale = (typeof locales)[number]

/** Whether a path segment names a language of the site. */
export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text)

/** Direction of writing, for `dir`. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ur' ? 'rtl' : 'ltr')

/** The language that a browser asks for most, among those of the site. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean)
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
  return wanted.map(({ language }) => language).find(isLocale) ?? locales[0]
}
