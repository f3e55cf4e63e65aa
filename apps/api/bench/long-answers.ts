import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { type Service, startService } from './process'
import { LARGE, observations } from './questions'
import type { LoopReport } from './services/watch-loop'

/** The whole of the largest dataset in every representation that holds its rows. */
const SDMX = `/sdmx/v2/data/dataflow/EXODUS/${LARGE.replaceAll('-', '_').toUpperCase()}`
const ANSWERS: Readonly<Record<string, string>> = {
  csv: `${observations(LARGE)}.csv`,
  json: `${observations(LARGE)}.json`,
  ndjson: `${observations(LARGE)}.ndjson`,
  xlsx: `${observations(LARGE)}.xlsx`,
  parquet: `${observations(LARGE)}.parquet`,
  jsonstat: `${observations(LARGE)}.jsonstat.json`,
  'data package': `/v1/datasets/${LARGE}.zip`,
  'sdmx-csv': `${SDMX}?format=csvdata`,
  'sdmx-json': `${SDMX}?format=jsondata`,
  'sdmx-ml': `${SDMX}?format=genericdata`,
}

async function report({ process: child }: Service): Promise<LoopReport> {
  // What has just been blocked is known when its timer has fired.
  await setTimeout(100)
  const answered = once(child, 'message')
  child.send('report')
  const [found] = await answered
  return found as LoopReport
}

/** A short question to the same dataset, which opens it. */
const SHORT = `${observations(LARGE)}?origin=PAK&destination=SAU`

/** Each in a process of its own, which has opened the dataset before. */
async function measure(format: string, path: string) {
  const service = await startService(['--import', './bench/services/watch-loop.ts', 'dist/node.js'], 4901)
  await (await fetch(`${service.origin}${SHORT}`)).arrayBuffer()
  const before = await report(service)
  const begin = performance.now()
  const answer = await fetch(`${service.origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
  let bytes = 0
  for await (const piece of answer.body ?? []) bytes += piece.byteLength
  const seconds = (performance.now() - begin) / 1_000
  const after = await report(service)
  await service.stop()
  return {
    format,
    status: answer.status,
    MB: Number((bytes / 1e6).toFixed(1)),
    seconds: Number(seconds.toFixed(2)),
    'blocked ms': Math.round(after.blockedMilliseconds),
    'of it at work': Math.round(after.workedMilliseconds),
    'peak MB before': Math.round(before.peakMegabytes),
    'peak MB after': Math.round(after.peakMegabytes),
  }
}

const only = process.argv[2]
const rows = []
for (const [format, path] of Object.entries(ANSWERS))
  if (only === undefined || format === only) rows.push(await measure(format, path))
console.table(rows)
