import { ExodusError } from '@exodus/core'
import { decodePart } from '@/lib/decode-path'
import { explorationOrProblem } from '@/lib/explore/page'
import { EMBED_HEIGHT, embedCode, titleOf } from '@/lib/explore/take'
import { isLocale } from '@/lib/locale'
import { siteUrl } from '@/lib/site-url'
import { messagesIn } from '@/messages'

const WIDTH = 880
const CORS = { 'Access-Control-Allow-Origin': '*' }

const refused = (status: number, message: string): Response =>
  Response.json({ error: message }, { status, headers: CORS })

/** oEmbed (oembed.com) for the explorer's pages: what to put where someone pastes such an address. JSON only. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  if ((asked.get('format') ?? 'json') !== 'json') return refused(501, 'Only format=json is offered.')
  const url = URL.parse(asked.get('url') ?? '')
  if (url === null || url.origin !== new URL(siteUrl()).origin) {
    return refused(404, `url must be an address of the explorer on ${siteUrl()}.`)
  }
  const [, locale = '', section, kind = '', id = '', ...rest] = url.pathname.split('/').map(decodePart)
  if (!isLocale(locale) || section !== 'explore' || id === '' || rest.length > 0) {
    return refused(404, `${url.pathname} is no page of the explorer.`)
  }
  const exploration = await explorationOrProblem(kind, id, Object.fromEntries(url.searchParams), locale)
  if (exploration instanceof ExodusError) return refused(404, exploration.message)
  const within = (name: string, most: number): number => {
    const limit = Number(asked.get(name))
    return limit > 0 ? Math.min(limit, most) : most
  }
  return Response.json(
    {
      version: '1.0',
      type: 'rich',
      title: titleOf(exploration, locale),
      provider_name: messagesIn(locale).site.name,
      provider_url: siteUrl(),
      cache_age: 86_400,
      width: within('maxwidth', WIDTH),
      height: within('maxheight', EMBED_HEIGHT),
      html: embedCode(exploration, locale),
    },
    { headers: CORS },
  )
}
