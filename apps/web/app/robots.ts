import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/site-url'

/** Everything may be read; lists of search results are no pages of their own. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/en/search', '/ur/search', '/*/evidence/'] },
    sitemap: `${siteUrl()}/sitemap.xml`,
  }
}
