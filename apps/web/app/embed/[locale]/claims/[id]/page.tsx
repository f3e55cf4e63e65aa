import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimEmbed } from '@/components/claims/claim-embed'
import { claimsWith } from '@/lib/claims/assessed'
import { claimTitle } from '@/lib/claims/take'
import { decodePart } from '@/lib/decode-path'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>
}

async function claimAt({ params }: PageProps) {
  const { locale, id } = await params
  const [now] = await claimsWith([decodePart(id)])
  return isLocale(locale) && now ? { now, locale } : null
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await claimAt(props)
  if (found === null) return {}
  const { now, locale } = found
  return {
    title: claimTitle(now, locale),
    robots: { index: false },
    alternates: { canonical: `${siteUrl()}${links.claim(locale, now.claim.id)}` },
  }
}

export default async function Page(props: PageProps) {
  const found = await claimAt(props)
  if (found === null) notFound()
  return <ClaimEmbed of={found.now} locale={found.locale} />
}
