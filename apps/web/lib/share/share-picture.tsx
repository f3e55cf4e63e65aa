import { LRUCache } from 'lru-cache'
import type { Size } from '@/components/chart/chart-types'
import { ShareImage } from '@/components/share/share-image'
import { chartPng } from '@/lib/explore/chart-png'
import { standaloneStyle, tokenOf } from '@/lib/explore/standalone-style'
import type { Locale } from '@/lib/locale'
import type { SearchParams } from '@/lib/query'
import { siteUrl } from '@/lib/site-url'
import { HOME, shareCardAt } from './card-at'
import type { ShareCard } from './share-card'

type Picture = Uint8Array<ArrayBuffer>

// A picture has some fifty kilobytes; those asked for again are those of a page that has just been sent on.
const pictures = new LRUCache<string, Picture>({ max: 200 })

/** The picture of the page at a path as PNG; nothing where no page is. */
export async function sharePicture(
  path: readonly string[],
  asked: SearchParams,
  locale: Locale,
): Promise<Picture | undefined> {
  const key = JSON.stringify([locale, path, asked])
  const known = pictures.get(key)
  if (known) return known
  const card = await shareCardAt(path, asked, locale)
  if (!card) return undefined
  const made = await chartPng(await shareSvg(card, path, locale), 1)
  pictures.set(key, made)
  return made
}

/** The drawing behind a picture. */
export async function shareSvg(card: ShareCard, path: readonly string[], locale: Locale): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const draw = (size: Size): string =>
    card.drawing === undefined ? '' : renderToStaticMarkup(card.drawing(size))
  const [style, ...tones] = await Promise.all([
    standaloneStyle('light'),
    ...TONES.map((name) => tokenOf(name, 'light')),
    tokenOf(`verdict-${card.verdict?.verdict ?? 'opinion'}`, 'light'),
  ])
  const [ground = '', ink = '', muted = '', line = '', signal = '', verdict = ''] = tones
  return renderToStaticMarkup(
    <ShareImage
      card={card}
      address={new URL(siteUrl()).host + pagePath(path, locale)}
      locale={locale}
      style={style}
      colours={{ ground, ink, muted, line, signal, verdict }}
      draw={draw}
    />,
    // Where presses count on the page, nothing is to be seen.
  ).replace(/<circle[^>]*data-look="area"[^>]*><\/circle>/g, '')
}

const TONES = ['ground', 'ink', 'muted', 'line', 'signal'] as const

const pagePath = (path: readonly string[], locale: Locale): string =>
  path.join('/') === HOME ? `/${locale}` : `/${locale}/${path.join('/')}`
