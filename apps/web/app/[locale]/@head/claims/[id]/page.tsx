import { claimReview } from '@exodus/core/claims'
import { claimIds, ledger } from '@/lib/claims/assessed'
import { claimPage } from '@/lib/claims/claim-page'
import { jsonForScript } from '@/lib/claims/json-ld'
import { isLocale } from '@/lib/locale'

interface HeadProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>
}

export const dynamicParams = false
export const generateStaticParams = (): { id: string }[] => claimIds.map((id) => ({ id }))

/** The review of the claim as structured data; it says only what the page shows. */
export default async function Head({ params }: HeadProps) {
  const { locale, id } = await params
  const now = (await ledger()).claims.find((one) => one.now.claim.id === id)?.now
  if (!isLocale(locale) || !now) return null
  const review = claimReview(now, await claimPage(id, locale))
  if (!review) return null
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(review) }} />
  )
}
