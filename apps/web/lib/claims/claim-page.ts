import { revised } from '@exodus/core'
import type { ClaimPage } from '@exodus/core/claims'
import { links } from '../links'
import type { Locale } from '../locale'
import { siteUrl } from '../site-url'
import { ledger } from './assessed'

/** Who publishes assessments. */
export const publisher = (): ClaimPage['publisher'] => ({ name: 'Exodus', url: `${siteUrl()}/` })

/** What reviews, feeds and citations say of a claim's page. */
export async function claimPage(id: string, locale: Locale): Promise<ClaimPage> {
  const { article } = await ledger()
  return {
    url: `${siteUrl()}${links.claim(locale, id)}`,
    locale,
    publisher: publisher(),
    revised,
    article,
  }
}
