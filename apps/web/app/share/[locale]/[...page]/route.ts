import { decodePart } from '@/lib/decode-path'
import { isLocale } from '@/lib/locale'
import { sharePicture } from '@/lib/share/share-picture'

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly page: readonly string[] }>
}

const missing = (field: string, value: string, message: string): Response =>
  Response.json({ message, problem: { field, value } }, { status: 404 })

/**
 * The picture of a page, for where it is sent on: `/share/en/claims/left-last-year-727000.png` is that of
 * `/en/claims/left-last-year-727000`. Pictures of the explorer take what its address takes.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, page } = await params
  if (!isLocale(locale)) return missing('locale', locale, 'locale is en or ur.')
  const path = page.map(decodePart).join('/')
  if (!path.endsWith('.png')) return missing('page', path, 'The address of a picture ends in .png.')
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const picture = await sharePicture(path.slice(0, -'.png'.length).split('/'), asked, locale)
  if (picture === undefined) return missing('page', path, 'No page of this site has this address.')
  return new Response(picture, {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800',
    },
  })
}
