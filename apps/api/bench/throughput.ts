import { startService } from './process'
import { CACHED, LARGE, largeQuestions, rowsOf, SMALL, smallQuestions } from './questions'
import { type Load, load, type Run } from './wrk'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
/** More than are asked in a round. */
const QUESTIONS = 40_000 * SECONDS
const SAMPLES = 200

interface Case {
  readonly name: string
  readonly target: number
  readonly load: (origin: string) => Promise<Omit<Load, 'seconds'>>
  /** Paths whose answers are as long as those of the case, taken together. */
  readonly samples: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'cached query',
    target: 0.8,
    samples: [CACHED],
    load: async (origin) => ({ url: `${origin}${CACHED}` }),
  },
  {
    name: 'conditional request (304)',
    target: 0.9,
    samples: [CACHED],
    load: async (origin) => ({
      url: `${origin}${CACHED}`,
      headers: { 'if-none-match': await etagOf(`${origin}${CACHED}`) },
    }),
  },
  {
    name: `never seen, ${rowsOf(SMALL)} rows`,
    target: 0.4,
    samples: smallQuestions(SAMPLES),
    load: async (origin) => ({ url: origin, paths: smallQuestions(QUESTIONS) }),
  },
  {
    name: `never seen, ${rowsOf(LARGE)} rows`,
    target: 0.15,
    samples: largeQuestions(SAMPLES),
    load: async (origin) => ({ url: origin, paths: largeQuestions(QUESTIONS) }),
  },
]

const ask = (url: string): Promise<Response> =>
  fetch(url, { headers: { accept: '*/*', 'accept-encoding': 'identity' } })

/** The tag of an answer that is kept: it was asked before. */
async function etagOf(url: string): Promise<string> {
  await ask(url)
  return (await ask(url)).headers.get('etag') ?? ''
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const medianOf = (runs: readonly Run[], name: keyof Run): number => median(runs.map((run) => run[name]))

async function meanBytes(origin: string, paths: readonly string[]): Promise<number> {
  let bytes = 0
  for (const path of paths) bytes += (await (await ask(`${origin}${path}`)).arrayBuffer()).byteLength
  return Math.round(bytes / paths.length)
}

async function measure({ name, target, load: prepare, samples }: Case) {
  const api = await startService(['dist/node.js'], 8941, { EXODUS_RATE_LIMIT: '1000000000' })
  const bytes = await meanBytes(api.origin, samples)
  const bare = await startService(['--import', 'tsx', 'bench/services/bare.ts'], 8942, {
    BENCH_BYTES: String(bytes),
  })
  const ours: Run[] = []
  const theirs: Run[] = []
  // The first round warms both up and is not counted; the two take turns, so that a busy machine is busy for both.
  for (let round = 0; round <= ROUNDS; round++) {
    const mine = await load({ ...(await prepare(api.origin)), seconds: SECONDS })
    const other = await load({ url: `${bare.origin}/`, seconds: SECONDS })
    if (round > 0) {
      ours.push(mine)
      theirs.push(other)
    }
  }
  await Promise.all([api.stop(), bare.stop()])
  return {
    case: name,
    bytes,
    'per second': Math.round(medianOf(ours, 'perSecond')),
    bare: Math.round(medianOf(theirs, 'perSecond')),
    ratio: Number(
      median(ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? 1))).toFixed(2),
    ),
    target,
    'p99 ms': medianOf(ours, 'p99Milliseconds'),
    'bare p99 ms': medianOf(theirs, 'p99Milliseconds'),
    failed: ours.reduce((sum, run) => sum + run.failed, 0),
    'start ms': Math.round(api.startMilliseconds),
  }
}

const only = process.argv[2]
const rows = []
for (const each of cases) if (!only || each.name.startsWith(only)) rows.push(await measure(each))
console.table(rows)
