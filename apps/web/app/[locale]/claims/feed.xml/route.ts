import { revised } from '@exodus/core'
import { claimFeed } from '@exodus/core/claims'
import { ledger } from '@/lib/claims/assessed'
import { claimPage, publisher } from '@/lib/claims/claim-page'
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
  const assessments = claims.map(async ({ now }) => ({
    assessment: now,
    page: await claimPage(now.claim.id, locale),
  }))
  const feed = claimFeed(await Promise.all(assessments), {
    locale,
    title: `${site.name}: ${words.title}`,
    subtitle: words.description,
    page: `${siteUrl()}${links.claims(locale)}`,
    url: `${siteUrl()}${links.claimFeed(locale)}`,
    updated: revised,
    publisher: publisher(),
  })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
