import { ExodusError } from '@exodus/core'
import { decodePart } from '@/lib/decode-path'
import { chartFile } from '@/lib/explore/chart-file'
import { dataFile, isDataFormat } from '@/lib/explore/data-file'
import { explorationOrProblem } from '@/lib/explore/page'
import { isLocale } from '@/lib/locale'

interface Context {
  readonly params: Promise<{ readonly kind: string; readonly file: string }>
}

const problem = (status: number, message: string, field: string, value: string): Response =>
  Response.json({ message, problem: { field, value } }, { status })

/**
 * What the explorer shows, as a file: `/downloads/charts/datasets/departures-total.svg?period=2015..2024`. Takes what the
 * explorer's address takes, and `locale` and `theme`.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, file } = await params
  const [, id = '', format = ''] =
    /^([a-z0-9-]+)\.(csv|svg|png|xlsx|parquet|zip)$/.exec(decodePart(file)) ?? []
  if (id === '')
    return problem(404, 'The file must end in .csv, .xlsx, .parquet, .zip, .svg or .png.', 'file', file)
  const { locale = 'en', theme = 'light', ...asked } = Object.fromEntries(new URL(request.url).searchParams)
  if (!isLocale(locale)) return problem(400, 'locale is en or ur.', 'locale', locale)
  if (theme !== 'light' && theme !== 'dark') return problem(400, 'theme is light or dark.', 'theme', theme)
  const exploration = await explorationOrProblem(kind, id, asked, locale)
  if (exploration instanceof ExodusError) {
    const { code, message, problem: cause } = exploration
    return Response.json(
      { error: code, message, problem: cause },
      { status: code === 'UnknownIdError' ? 404 : 400 },
    )
  }
  const made = isDataFormat(format)
    ? await dataFile(exploration, format)
    : await chartFile(exploration, format, locale, theme)
  if (made === null)
    return problem(404, 'A measure has no published rows of its own: take .csv.', 'file', file)
  const { body, type } = made
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${id}.${format}"`,
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
    },
  })
}
