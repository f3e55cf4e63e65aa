import { verdictName } from '@exodus/core/claims'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimArticle } from '@/components/claims/claim-article'
import { ClaimNeighbours } from '@/components/claims/claim-neighbours'
import { claimIds, ledger } from '@/lib/claims/assessed'
import { claimTitle } from '@/lib/claims/take'
import { oembedAddress } from '@/lib/embed-code'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { siteUrl } from '@/lib/site-url'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>
}

export const dynamicParams = false
export const generateStaticParams = (): { id: string }[] => claimIds.map((id) => ({ id }))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params
  const now = (await ledger()).claims.find((one) => one.now.claim.id === id)?.now
  if (!isLocale(locale) || !now) return {}
  const { pageDescription } = messagesIn(locale).claims
  return pageMetadata(locale, `/claims/${id}`, {
    title: claimTitle(now, locale),
    description: fill(pageDescription, { verdict: verdictName(now, locale) }),
    alternates: {
      types: { 'application/json+oembed': oembedAddress(`${siteUrl()}${links.claim(locale, id)}`) },
    },
  })
}

export default async function Page({ params }: PageProps) {
  const { locale, id } = await params
  const all = await ledger()
  const assessed = all.claims.find(({ now }) => now.claim.id === id)
  if (!isLocale(locale) || !assessed) notFound()
  return (
    <>
      <ClaimArticle assessed={assessed} ledger={all} locale={locale} />
      <ClaimNeighbours id={id} claims={all.claims} locale={locale} />
    </>
  )
}
