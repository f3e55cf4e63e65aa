import { revised } from '@exodus/core'
import type { MetadataRoute } from 'next'
import { addressesIn } from '@/lib/addresses'
import { locales } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'

/** Every page in both languages; what changes a page is a revision of the data. */
export default function sitemap(): MetadataRoute.Sitemap {
  const [first, ...others] = locales.map((locale) => addressesIn(locale))
  return (first ?? []).flatMap((address, at) => {
    const versions = [address, ...others.map((addresses) => addresses[at] ?? address)]
    const languages = Object.fromEntries(
      locales.map((locale, index) => [locale, `${siteUrl()}${versions[index]}`]),
    )
    return versions.map((version) => ({
      url: `${siteUrl()}${version}`,
      lastModified: revised,
      alternates: { languages },
    }))
  })
}
