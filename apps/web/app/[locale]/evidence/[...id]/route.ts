import { ExodusError } from '@exodus/core'
import { decodePart } from '@/lib/decode-path'
import { figureOrProblem } from '@/lib/evidence'
import { viewOf } from '@/lib/figure-view'
import { isLocale } from '@/lib/locale'
import { sourceOf } from '@/lib/sources'

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly id: readonly string[] }>
}

// The data changes with a release of the site, and never under a running one.
const HEADERS = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' }

/** What the panel shows of a figure; the site reads the library itself and needs no API to be up. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, id } = await params
  const path = id.map(decodePart).join('/')
  if (!isLocale(locale)) return Response.json({ error: 'UnknownLocale' }, { status: 404 })
  const figure = await figureOrProblem(path)
  if (figure instanceof ExodusError) {
    return Response.json(
      { error: figure.code, message: figure.message, problem: figure.problem },
      { status: 404 },
    )
  }
  return Response.json(viewOf({ ...figure, id: figure.id ?? path }, locale, sourceOf), { headers: HEADERS })
}
