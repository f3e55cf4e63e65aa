import type { Metadata } from 'next'
import { messagesIn } from '@/messages'
import { links } from './links'
import { type Locale, locales } from './locale'
import { SHARE_SIZE } from './share/share-card'

/** Canonical address of a page and its versions in the other languages. */
export const alternates = (locale: Locale, path: string): NonNullable<Metadata['alternates']> => ({
  canonical: `/${locale}${path}`,
  languages: {
    ...Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    'x-default': `/${locales[0]}${path}`,
  },
})

interface PageTexts extends Omit<Metadata, 'title' | 'description' | 'openGraph' | 'twitter'> {
  /** Absent where the page has the title of the site. */
  readonly title?: string
  readonly description?: string
}

/**
 * Everything that the head of a page says of it: title, description, addresses in both languages, and what is shown where
 * the page is sent on. `path` is the address after the language, with what it asks for.
 */
export function pageMetadata(locale: Locale, path: string, texts: PageTexts): Metadata {
  const { site } = messagesIn(locale)
  const { title, description = site.description, alternates: more, ...rest } = texts
  const name = title ?? `${site.name}: ${site.tagline}`
  const image = {
    url: links.share(locale, path),
    ...SHARE_SIZE,
    type: 'image/png',
    alt: `${name} · ${description}`,
  }
  return {
    ...rest,
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { ...alternates(locale, path), ...more },
    openGraph: {
      siteName: site.name,
      locale: locale === 'ur' ? 'ur_PK' : 'en_GB',
      type: 'website',
      title: name,
      description,
      url: `/${locale}${path}`,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: name, description, images: [image] },
  }
}
