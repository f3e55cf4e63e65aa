import { type NextRequest, NextResponse } from 'next/server'
import { askedPath } from './lib/asked-path'
import { decodePart } from './lib/decode-path'
import { isKnownPage } from './lib/known-pages'
import { isLocale, preferredLocale } from './lib/locale'

/**
 * Sends a path without a language to the language that the browser prefers, and tells the rendering what was asked for:
 * a page for what is not found has no parameters of its own. An address that no page answers goes straight to that page:
 * pages kept since they were first rendered cannot say what was asked for.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (!isLocale(pathname.split('/')[1] ?? '')) {
    const url = request.nextUrl.clone()
    url.pathname = `/${preferredLocale(request.headers.get('accept-language'))}${pathname === '/' ? '' : pathname}`
    const response = NextResponse.redirect(url)
    response.headers.set('Vary', 'Accept-Language')
    return response
  }
  const headers = new Headers(request.headers)
  const asked = askedPath(pathname)
  headers.set('x-asked-path', asked)
  headers.set('x-asked-address', `${asked}${request.nextUrl.search}`)
  const [, locale, section = '', id = '', ...rest] = pathname.split('/')
  // Pages within other sites have a frame of their own, without header and footer.
  if (section === 'embed') {
    const url = request.nextUrl.clone()
    url.pathname = ['/embed', locale, id, ...rest].join('/')
    return NextResponse.rewrite(url, { request: { headers } })
  }
  if (rest.length === 0 && !isKnownPage(section, decodePart(id))) {
    const url = request.nextUrl.clone()
    url.pathname = `/${locale}/not-here${pathname}`
    return NextResponse.rewrite(url, { request: { headers } })
  }
  return NextResponse.next({ request: { headers } })
}

export const config = {
  matcher: [
    '/((?!_next/|downloads/|share/|embed/|embed\\.js|oembed|behaviours-built|favicon|robots.txt|sitemap.xml|manifest.webmanifest|service-worker.js|.*\\.svg$).*)',
  ],
}
