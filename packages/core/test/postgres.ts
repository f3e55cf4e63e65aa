import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

const HOME = '/usr/lib/postgresql'

/** A PostgreSQL server of our own in a folder, reached through a socket; `undefined` where none is installed. */
export interface Postgres {
  run(sql: string): void
  /** Copies a CSV with a header into a table. */
  load(table: string, csv: string): void
  /** The rows of an answer by the names of its columns. */
  ask(sql: string): Record<string, unknown>[]
  stop(): void
}

function programs(): string | undefined {
  const [newest] = existsSync(HOME) ? readdirSync(HOME).sort().reverse() : []
  const folder = join(HOME, newest ?? '', 'bin')
  return newest !== undefined && existsSync(join(folder, 'initdb')) ? folder : undefined
}

/** The server refuses to run as root; then it runs as the user that its package makes. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined
  const [uid, gid] = ['-u', '-g'].map((option) =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' })),
  )
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

export function startPostgres(folder: string): Postgres | undefined {
  const bin = programs()
  if (bin === undefined) return undefined
  const user = serverUser()
  const home = join(folder, 'postgres')
  mkdirSync(home)
  chmodSync(folder, 0o755)
  const { uid, gid } = user ?? statSync(home)
  chownSync(home, uid, gid)
  const call = (program: string, args: string[], input?: string): string =>
    execFileSync(join(bin, program), args, {
      encoding: 'utf8',
      cwd: home,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      ...(input === undefined ? {} : { input }),
      ...user,
    })
  const data = join(home, 'data')
  // A cluster that orders texts by a language, and not by the numbers of characters, as most do.
  const language = ['--locale-provider=icu', '--icu-locale=en-US', '--locale=C.UTF-8']
  call('initdb', ['-D', data, '-A', 'trust', '-U', 'exodus', '-E', 'UTF8', ...language, '--no-sync'])
  call('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(home, 'log'),
    '-o',
    `-k ${home} -c listen_addresses= -F`,
    'start',
  ])
  const psql = (sql: string): string =>
    call(
      'psql',
      ['-h', home, '-U', 'exodus', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q', '-A', '-t'],
      sql,
    )
  return {
    run: (sql) => {
      psql(`${sql};`)
    },
    load: (table, csv) => {
      psql(`\\copy ${table} FROM '${csv}' WITH (FORMAT csv, HEADER)`)
    },
    ask: (sql) => JSON.parse(psql(`SELECT COALESCE(json_agg(answer), '[]') FROM (${sql}) AS answer;`)),
    stop: () => {
      call('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
    },
  }
}
