import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { COLUMNS, conditionsOf, rows } from './rows'

/** DuckDB in the process of the service, the table in memory. */
const file = join(mkdtempSync(join(tmpdir(), 'exodus-duckdb-')), 'matrix.json')
writeFileSync(
  file,
  rows
    .map(([place, ...rest]) =>
      JSON.stringify({ place, ...Object.fromEntries(COLUMNS.map((name, i) => [name, rest[i]])) }),
    )
    .join('\n'),
)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const types =
  "{place: 'INT', origin: 'TEXT', destination: 'TEXT', sex: 'TEXT', period: 'TEXT', value: 'DOUBLE', unit: 'TEXT', status: 'TEXT', quality: 'TEXT', source: 'TEXT', row: 'INT'}"
await connection.run(
  `create table matrix as select * from read_json('${file}', format='newline_delimited', columns=${types})`,
)
await connection.run('create index by_key on matrix (origin, destination)')
const named = COLUMNS.map((name) => `"${name}"`).join(', ')
const statements = new Map<number, Awaited<ReturnType<typeof connection.prepare>>>()

createServer(async ({ url = '' }, response) => {
  const { origin, destinations } = conditionsOf(url)
  let statement = statements.get(destinations.length)
  if (!statement) {
    const marks = destinations.map((_, i) => `$${i + 2}`).join(', ')
    statement = await connection.prepare(
      `select ${named} from matrix where origin = $1 and destination in (${marks}) order by place limit 100`,
    )
    statements.set(destinations.length, statement)
  }
  statement.bindVarchar(1, origin)
  for (const [i, destination] of destinations.entries()) statement.bindVarchar(i + 2, destination)
  const data = (await statement.runAndReadAll()).getRowObjectsJson()
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
}).listen(Number(process.env.EXODUS_API_PORT))
