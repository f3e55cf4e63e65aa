import { type NextRequest, NextResponse } from 'next/server'
import { isLocale, preferredLocale } from './lib/locale'

/**
 * Sends a path without a language to the language that the browser prefers, and tells the rendering what was asked for:
 * a page for what is not found has no parameters of its own.
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
  headers.set('x-asked-path', pathname)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!_next/|downloads/|favicon|robots.txt|sitemap.xml|.*\\.svg$).*)'] }
