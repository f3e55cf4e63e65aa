import { dataVersion, revised } from '@exodus/core'
import { CITATION_FORMS, type CitationForm, citation } from '@exodus/core/citation'
import { type Assessment, citeClaim, verdictName } from '@exodus/core/claims'
import type { Embed } from '@/lib/embed-code'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { sourceOf } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'
import { claimPage } from './claim-page'

/** What a claim's page is called outside it: the statement and the verdict. */
export const claimTitle = (now: Assessment, locale: Locale): string =>
  fill(messagesIn(locale).claims.pageTitle, {
    statement: now.claim.statement[locale],
    verdict: verdictName(now, locale),
  })

/** The claim as a frame in other pages. */
export const claimEmbed = (now: Assessment, locale: Locale): Embed => ({
  src: `${siteUrl()}${links.claimEmbed(locale, now.claim.id)}`,
  title: claimTitle(now, locale),
  height: 360,
})

/** The assessment of a claim cited in every form. */
export async function claimCitations(
  now: Assessment,
  locale: Locale,
): Promise<{ readonly form: CitationForm; readonly text: string }[]> {
  const page = await claimPage(now.claim.id, locale)
  const work = {
    kind: 'claim',
    title: claimTitle(now, locale),
    id: now.claim.id,
    version: dataVersion,
    revised,
    publisher: messagesIn(locale).site.name,
    url: page.url,
    sources: [...new Set(now.claim.sources.map((id) => sourceOf(id)?.publisher ?? id))],
    locale,
  } as const
  return CITATION_FORMS.map((form) => ({
    form,
    // In plain text a claim says who made it, and how sure the verdict is.
    text: form === 'text' ? citeClaim(now, page) : citation(work, form),
  }))
}
