import { dataVersion, ExodusError, edition } from '@exodus/core'
import { toCsv } from '@exodus/core/formats'
import { openDataset } from '@/lib/evidence'

interface Context {
  readonly params: Promise<{ readonly file: string }>
}

/** The whole table of a dataset, rivals and flagged rows included: `/downloads/departures-total.csv` or `.json`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [, id = '', format = ''] = /^([a-z0-9-]+)\.(csv|json)$/.exec(file) ?? []
  try {
    const { dataset } = await openDataset(id)
    const { observations, version, licence } = dataset
    const body =
      format === 'csv'
        ? toCsv(observations)
        : JSON.stringify({
            dataset: id,
            version,
            edition,
            dataVersion,
            licence,
            rows: observations.rows(),
          })
    return new Response(body, {
      headers: {
        'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json',
        'Content-Disposition': `attachment; filename="${id}-${version}.${format}"`,
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
