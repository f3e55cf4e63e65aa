import { revised } from '@exodus/core'
import { atomEntry } from '@exodus/core/claims'
import { ledger } from '@/lib/claims/assessed'
import { claimPage } from '@/lib/claims/claim-page'
import { atomFeed } from '@/lib/claims/feed'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { messagesIn } from '@/messages'

interface Context {
  readonly params: Promise<{ readonly locale: string }>
}

/** The assessments as an Atom feed (RFC 4287); an entry changes when the data are revised, never with a deployment. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return Response.json({ error: 'UnknownLocale' }, { status: 404 })
  const { site, claims: words } = messagesIn(locale)
  const { claims } = await ledger()
  const feed = atomFeed({
    locale,
    title: `${site.name}: ${words.title}`,
    subtitle: words.description,
    page: `${siteUrl()}${links.claims(locale)}`,
    self: `${siteUrl()}${links.claimFeed(locale)}`,
    updated: revised,
    entries: await Promise.all(
      claims.map(async ({ now }) => atomEntry(now, await claimPage(now.claim.id, locale))),
    ),
  })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
