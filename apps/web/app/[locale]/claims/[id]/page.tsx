import { verdictName } from '@exodus/core/claims'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimArticle } from '@/components/claims/claim-article'
import { ClaimNeighbours } from '@/components/claims/claim-neighbours'
import { claimIds, ledger } from '@/lib/claims/assessed'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
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
  const { pageTitle, pageDescription } = messagesIn(locale).claims
  const values = { statement: now.claim.statement[locale], verdict: verdictName(now, locale) }
  return pageMetadata(locale, `/claims/${id}`, {
    title: fill(pageTitle, values),
    description: fill(pageDescription, values),
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
