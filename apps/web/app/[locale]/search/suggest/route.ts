import { isLocale } from '@/lib/locale'
import { findPages, MOST_SUGGESTIONS } from '@/lib/search'

interface Context {
  readonly params: Promise<{ readonly locale: string }>
}

// The data changes with a release of the site, and never under a running one.
const HEADERS = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' }

/** The best results for what is being typed; nothing for nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return Response.json({ error: 'UnknownLocale' }, { status: 404 })
  const query = new URL(request.url).searchParams.get('q') ?? ''
  const hits = findPages(query, locale, MOST_SUGGESTIONS)
  return Response.json(
    hits.map(({ kind, id, title, href }) => ({ kind, id, title, href })),
    { headers: HEADERS },
  )
}
