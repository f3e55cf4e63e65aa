import { ExodusError } from '@exodus/core'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ExplorePage } from '@/components/explore/explore-page'
import { decodePart } from '@/lib/decode-path'
import { oembedAddress } from '@/lib/embed-code'
import { findingOf, plainFinding } from '@/lib/explore/finding'
import { explorationToShow } from '@/lib/explore/page'
import { isUntidy, tidied } from '@/lib/explore/state'
import { addressesOf } from '@/lib/explore/take'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import type { SearchParams } from '@/lib/query'
import { siteUrl } from '@/lib/site-url'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly kind: string; readonly id: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, kind, id } = await params
  if (!isLocale(locale)) return {}
  const exploration = await explorationToShow(kind, decodePart(id), await searchParams, locale)
  if (exploration instanceof ExodusError) return { robots: { index: false } }
  const { explore } = messagesIn(locale)
  const title = exploration.subject.title[locale]
  const { page } = addressesOf(exploration, locale)
  return pageMetadata(locale, page.slice(`${siteUrl()}/${locale}`.length), {
    title: fill(explore.pageTitle, { title }),
    description: fill(explore.pageDescription, {
      title,
      finding: plainFinding(findingOf(exploration, locale), locale),
    }),
    alternates: {
      types: { 'application/json+oembed': oembedAddress(page) },
    },
  })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, kind, id } = await params
  if (!isLocale(locale)) notFound()
  const asked = await searchParams
  if (isUntidy(asked)) redirect(`/${locale}/explore/${kind}/${id}${tidied(asked)}`)
  const exploration = await explorationToShow(kind, decodePart(id), asked, locale)
  // The page for what is not found says what is wrong, from the address that the proxy passes on.
  if (exploration instanceof ExodusError) notFound()
  return <ExplorePage exploration={exploration} locale={locale} />
}
