import { toDatasetJsonLd } from '@exodus/core/formats'
import { datasetIds, descriptionOf } from '@/lib/catalogue'
import { jsonForScript } from '@/lib/claims/json-ld'
import { contentOf } from '@/lib/data/content'
import { openDataset } from '@/lib/evidence'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'

interface HeadProps {
  readonly params: Promise<{ readonly locale: string; readonly dataset: string }>
}

export const dynamicParams = false
export const generateStaticParams = (): { dataset: string }[] => datasetIds.map((dataset) => ({ dataset }))

/** The dataset as structured data for search engines; one that nobody could rely on has none. */
export default async function Head({ params }: HeadProps) {
  const { locale, dataset: id } = await params
  const description = descriptionOf(id)
  if (!isLocale(locale) || !description) return null
  const { dataset } = await openDataset(id)
  const page = `${siteUrl()}${links.dataset(locale, id)}`
  const json = toDatasetJsonLd(contentOf(description, dataset), { locale, page })
  if (!json) return null
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(json) }} />
  )
}
