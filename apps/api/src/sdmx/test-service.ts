import { parse } from 'csv-parse/sync'
import { beforeAll, expect } from 'vitest'
import { createApp } from '../app'
import { type ApiContext, openContext } from '../context'

/** The dataflow that most tests ask for. */
export const FLOW = '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_BY_DESTINATION/1.0.0'

/** The service over all evidence, with readers of its answers; opened before the tests of a file. */
export function openService() {
  let context: ApiContext
  let app: ReturnType<typeof createApp>
  beforeAll(async () => {
    context = await openContext()
    app = createApp(context)
  })
  const request = async (url: string, init: RequestInit = {}): Promise<Response> => app.request(url, init)
  const get = (url: string, headers: Record<string, string> = {}) => request(url, { headers })
  const text = async (url: string, accept: string): Promise<string> => {
    const answer = await get(url, { accept })
    expect([answer.status, url]).toEqual([200, url])
    return answer.text()
  }
  return {
    dataset: (id: string) => context.evidence.dataset(id),
    request,
    get,
    /** The rows of an SDMX-CSV message. */
    csv: async (url: string): Promise<Record<string, string>[]> =>
      parse(await text(url, 'application/vnd.sdmx.data+csv;version=2.1.0'), { columns: true }),
    /** An SDMX-JSON message. */
    json: async (url: string) => JSON.parse(await text(url, 'application/json')),
  }
}
