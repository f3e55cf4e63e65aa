import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startService } from './process'
import { LARGE, largeQuestions, rowsOf } from './questions'
import { load } from './wrk'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const PG_PORT = 8_945
const PG_BIN = process.env.BENCH_PG_BIN ?? '/usr/lib/postgresql/15/bin'

/** A cluster of its own in a folder of its own, by the user `postgres` since the server refuses root. */
function startPostgres(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'exodus-pg-'))
  const as = (command: string): void => {
    execFileSync('su', ['postgres', '-c', command], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  execFileSync('chown', ['postgres', folder])
  as(`${PG_BIN}/initdb -D ${folder}/data -A trust --no-sync`)
  as(
    `${PG_BIN}/pg_ctl -D ${folder}/data -o "-p ${PG_PORT} -k ${folder} -h 127.0.0.1" -l ${folder}/log -w start`,
  )
  return () => {
    as(`${PG_BIN}/pg_ctl -D ${folder}/data -m immediate stop`)
    execFileSync('rm', ['-rf', folder])
  }
}

const stopPostgres = startPostgres()
const services = {
  exodus: await startService(['dist/node.js'], 8_941, { EXODUS_RATE_LIMIT: '1000000000' }),
  postgresql: await startService(['--import', 'tsx', 'bench/services/postgres.ts'], 8_942, {
    BENCH_PG_PORT: String(PG_PORT),
  }),
  duckdb: await startService(['--import', 'tsx', 'bench/services/duckdb.ts'], 8_943),
}

try {
  // The rivals must give the same rows, or they answer another question.
  for (const question of largeQuestions(5)) {
    const rows = await Promise.all(
      Object.values(services).map(async ({ origin }) => {
        const { data } = (await (await fetch(`${origin}${question}`)).json()) as {
          data: Record<string, unknown>[]
        }
        return JSON.stringify(
          data.map(({ origin: from, destination, sex, period, value }) => [
            from,
            destination,
            sex,
            period,
            value,
          ]),
        )
      }),
    )
    if (new Set(rows).size > 1) throw new Error(`the answers to ${question} differ`)
  }

  const results = new Map(
    Object.keys(services).map((name) => [name, [] as { perSecond: number; p99: number }[]]),
  )
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, { origin }] of Object.entries(services)) {
      const run = await load({ url: origin, paths: largeQuestions(40_000 * SECONDS), seconds: SECONDS })
      if (round > 0) results.get(name)?.push({ perSecond: run.perSecond, p99: run.p99Milliseconds })
    }
  }
  const median = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  console.log(`${rowsOf(LARGE)} rows, one origin and some destinations, questions never seen before`)
  console.table(
    [...results].map(([name, runs]) => ({
      name,
      'per second': Math.round(median(runs.map(({ perSecond }) => perSecond))),
      'p99 ms': median(runs.map(({ p99 }) => p99)),
    })),
  )
} finally {
  await Promise.all(Object.values(services).map((service) => service.stop()))
  stopPostgres()
}
