import { createServer } from 'node:http'
import { Pool } from 'pg'
import { COLUMNS, conditionsOf, rows } from './rows'

/** The plain service that one would write: a pool, an index, a prepared statement, JSON. */
const pool = new Pool({
  host: '127.0.0.1',
  port: Number(process.env.BENCH_PG_PORT),
  user: 'postgres',
  database: 'postgres',
  max: 8,
})
const named = COLUMNS.map((name) => `"${name}"`).join(', ')
await pool.query(
  'create table matrix (place int primary key, origin text, destination text, sex text, period text, value float8, unit text, status text, quality text, source text, "row" int)',
)
const client = await pool.connect()
for (let at = 0; at < rows.length; at += 10_000) {
  await client.query(
    `insert into matrix (place, ${named}) select * from json_to_recordset($1) as t(place int, origin text, destination text, sex text, period text, value float8, unit text, status text, quality text, source text, "row" int)`,
    [
      JSON.stringify(
        rows.slice(at, at + 10_000).map(([place, ...rest]) => ({
          place,
          ...Object.fromEntries(COLUMNS.map((name, i) => [name, rest[i]])),
        })),
      ),
    ],
  )
}
client.release()
await pool.query('create index on matrix (origin, destination)')
await pool.query('analyze matrix')

createServer(async ({ url = '' }, response) => {
  const { origin, destinations } = conditionsOf(url)
  const { rows: data } = await pool.query({
    name: 'question',
    text: `select ${named} from matrix where origin = $1 and destination = any($2) order by place limit 100`,
    values: [origin, destinations],
  })
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
}).listen(Number(process.env.EXODUS_API_PORT))
