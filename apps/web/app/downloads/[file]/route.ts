import { ExodusError } from '@exodus/core'
import { datasetFile } from '@/lib/data/dataset-file'
import { decodePart } from '@/lib/decode-path'

interface Context {
  readonly params: Promise<{ readonly file: string }>
}

/** The whole table of a dataset in any format: `/downloads/departures-total.csv`, `.json`, `.xlsx`, `.parquet`, … */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { name, type, body } = await datasetFile(decodePart((await params).file))
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      },
    })
  } catch (error) {
    if (!(error instanceof ExodusError)) throw error
    return Response.json(
      { error: error.code, message: error.message, problem: error.problem },
      { status: 404 },
    )
  }
}
