import { readFileSync } from 'node:fs'
import { startService } from './process'
import { CACHED, largeQuestions, observations, SMALL, smallQuestions } from './questions'
import { load } from './wrk'

/** Asked in all, and between two looks at the memory. */
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 1_000_000)
const SLICE_SECONDS = 4

// As the image starts it.
const api = await startService(['--max-old-space-size=320', 'dist/node.js'], 8_941, {
  EXODUS_RATE_LIMIT: '1000000000',
})

const residentMegabytes = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.process.pid}/status`, 'utf8'))?.[1]) / 1_024

/** What callers ask: again and again, for the first time, and in error. */
const kinds = [
  { name: 'kept', load: () => ({ url: `${api.origin}${CACHED}` }) },
  { name: 'small table, never seen', load: () => ({ url: api.origin, paths: smallQuestions(200_000) }) },
  { name: 'world matrix, never seen', load: () => ({ url: api.origin, paths: largeQuestions(200_000) }) },
  { name: 'bad requests', load: () => ({ url: `${api.origin}${observations(SMALL)}?country=Atlantis` }) },
]

const rows = [{ asked: 0, kind: 'start', 'resident MB': Math.round(residentMegabytes()) }]
for (let asked = 0, turn = 0; asked < REQUESTS; turn++) {
  const kind = kinds[turn % kinds.length]
  if (!kind) break
  asked += (await load({ ...kind.load(), seconds: SLICE_SECONDS })).requests
  rows.push({ asked, kind: kind.name, 'resident MB': Math.round(residentMegabytes()) })
}
await api.stop()
console.table(rows)
