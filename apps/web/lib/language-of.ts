/** The language of a title, as far as its script tells: Urdu or a language in Latin letters. */
export const languageOf = (text: string): 'en' | 'ur' => (/[\u0600-\u06ff]/.test(text) ? 'ur' : 'en')

/** The `lang` of a text that stays as it was published: nothing where it is that of the page. */
export const langIn = (text: string, locale: string): 'en' | 'ur' | undefined =>
  languageOf(text) === locale ? undefined : languageOf(text)
