import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** One run of wrk. */
export interface Run {
  readonly perSecond: number
  readonly p99Milliseconds: number
  readonly requests: number
  readonly failed: number
}

export interface Load {
  readonly url: string
  /** Paths asked one after the other, each once; the path of `url` alone without them. */
  readonly paths?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly seconds: number
  readonly connections?: number
}

/** Reports what the summary of wrk rounds away. */
const REPORT = `
function done(summary, latency)
  local e = summary.errors
  print(string.format('RESULT %d %d %d %d', summary.requests, summary.duration, latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end`

const luaOf = (paths: readonly string[], headers: Readonly<Record<string, string>>): string => `
local paths = {}
${paths.length > 0 ? `for line in io.lines(os.getenv('BENCH_PATHS')) do paths[#paths + 1] = line end` : ''}
local at = 0
local headers = {${Object.entries(headers)
  .map(([name, value]) => `[${JSON.stringify(name)}] = ${JSON.stringify(value)}`)
  .join(', ')}}
function request()
  if #paths == 0 then return wrk.format('GET', nil, headers) end
  at = at + 1
  if at > #paths then error('every path was asked') end
  return wrk.format('GET', paths[at], headers)
end
${REPORT}`

/** Asks with wrk (Debian package `wrk`) from one thread, so that the other core is the server's. */
export async function load({ url, paths = [], headers = {}, seconds, connections = 32 }: Load): Promise<Run> {
  const stem = join(tmpdir(), `exodus-bench-${process.pid}`)
  await writeFile(`${stem}.lua`, luaOf(paths, headers))
  await writeFile(`${stem}.paths`, paths.join('\n'))
  const { stdout } = await promisify(execFile)(
    'wrk',
    [
      '--threads',
      '1',
      '--connections',
      String(connections),
      '--duration',
      `${seconds}s`,
      '--script',
      `${stem}.lua`,
      url,
    ],
    { env: { ...process.env, BENCH_PATHS: `${stem}.paths` } },
  )
  const found = /RESULT (\d+) (\d+) (\d+) (\d+)/.exec(stdout)
  if (!found) throw new Error(`wrk reported nothing:\n${stdout}`)
  const [requests = 0, microseconds = 1, p99 = 0, failed = 0] = found.slice(1).map(Number)
  return { requests, failed, perSecond: (requests / microseconds) * 1e6, p99Milliseconds: p99 / 1_000 }
}
