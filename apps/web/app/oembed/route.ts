import { embedCode } from '@/lib/embed-code'
import { embeddableAt } from '@/lib/embeddable'
import { links } from '@/lib/links'
import { SHARE_SIZE } from '@/lib/share/share-card'
import { siteUrl } from '@/lib/site-url'
import { messagesIn } from '@/messages'

const WIDTH = 880
const CORS = { 'Access-Control-Allow-Origin': '*' }

const refused = (status: number, message: string): Response =>
  Response.json({ error: message }, { status, headers: CORS })

/** oEmbed (oembed.com) for claims and the explorer's pages: what to put where someone pastes such an address. JSON only. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  if ((asked.get('format') ?? 'json') !== 'json') return refused(501, 'Only format=json is offered.')
  for (const name of ['maxwidth', 'maxheight']) {
    const size = asked.get(name)
    if (size !== null && !/^[1-9]\d*$/.test(size))
      return refused(400, `${name} must be a number of pixels above zero, not "${size}".`)
  }
  const url = URL.parse(asked.get('url') ?? '')
  if (url === null || url.origin !== new URL(siteUrl()).origin) {
    return refused(404, `url must be the address of a claim or of a chart of the explorer on ${siteUrl()}.`)
  }
  const found = await embeddableAt(url)
  if (typeof found === 'string') return refused(404, found)
  const { embed, locale } = found
  return Response.json(
    {
      version: '1.0',
      type: 'rich',
      title: embed.title,
      provider_name: messagesIn(locale).site.name,
      provider_url: siteUrl(),
      cache_age: 86_400,
      thumbnail_url: `${siteUrl()}${links.share(locale, `${url.pathname.slice(`/${locale}`.length)}${url.search}`)}`,
      thumbnail_width: SHARE_SIZE.width,
      thumbnail_height: SHARE_SIZE.height,
      width: Math.min(Number(asked.get('maxwidth') ?? WIDTH), WIDTH),
      height: Math.min(Number(asked.get('maxheight') ?? embed.height), embed.height),
      html: embedCode(embed),
    },
    { headers: CORS },
  )
}
