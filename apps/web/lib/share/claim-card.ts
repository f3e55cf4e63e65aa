import { verdictName } from '@exodus/core/claims'
import { ledger } from '@/lib/claims/assessed'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import type { ShareCard } from './share-card'

/** A claim with its verdict as shape and word. */
export async function claimCard(id: string, locale: Locale): Promise<ShareCard | undefined> {
  const now = (await ledger()).claims.find((one) => one.now.claim.id === id)?.now
  if (!now) return undefined
  return {
    kind: messagesIn(locale).directory.pages.claims,
    title: now.claim.statement[locale],
    verdict: { verdict: now.verdict, name: verdictName(now, locale) },
    publishers: [],
  }
}
