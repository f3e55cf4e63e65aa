// Builds everything, serves the site and the API on real data, and prints both addresses when they answer.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

interface Service {
  readonly name: string
  readonly folder: string
  readonly variable: string
  readonly port: number
  readonly path: string
  readonly command: readonly [string, ...string[]]
}

const portOf = (variable: string, standard: number): number => Number(process.env[variable] ?? standard)

const services: readonly Service[] = [
  {
    name: 'Site',
    folder: 'apps/web',
    variable: 'EXODUS_WEB_PORT',
    port: portOf('EXODUS_WEB_PORT', 3000),
    path: '/en',
    command: [process.execPath, 'server/main.ts'],
  },
  {
    name: 'API',
    folder: 'apps/api',
    variable: 'EXODUS_API_PORT',
    port: portOf('EXODUS_API_PORT', 8787),
    path: '/v1',
    command: [process.execPath, 'dist/node.js'],
  },
]

const running = new Set<ChildProcess>()
let stopping = false

function stop(code: number): void {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of running) child.kill('SIGTERM')
}

// Pages name the addresses of site and API; the standard ones need no telling.
const addresses: Record<string, string> = Object.fromEntries(
  services
    .filter(({ variable }) => process.env[variable] !== undefined)
    .map(({ name, port }) => [
      name === 'API' ? 'EXODUS_API_URL' : 'EXODUS_SITE_URL',
      `http://localhost:${port}`,
    ]),
)

function start(command: string, args: readonly string[], cwd = '.'): ChildProcess {
  const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...addresses, ...process.env } })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const exitCode = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** Refuses a port that is none, or on which something else listens. */
function assertFree({ port, variable }: Service): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${variable} is "${process.env[variable]}"; it must be a port from 1 to 65535.`)
  }
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => reject(new Error(`Port ${port} is taken: set ${variable} to another one.`)))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

async function answers(url: string): Promise<void> {
  while (!stopping) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function main(): Promise<void> {
  for (const service of services) await assertFree(service)
  const built = await exitCode(start('turbo', ['run', 'build', '--ui=stream', '--output-logs=new-only']))
  if (stopping) return
  if (built !== 0) throw new Error('The build failed; see above.')
  for (const { name, folder, command } of services) {
    const [program, ...args] = command
    void exitCode(start(program, args, folder)).then((code) => {
      if (stopping) return
      console.error(`${name} ended with code ${code}.`)
      stop(1)
    })
  }
  await Promise.all(services.map(({ port, path }) => answers(`http://localhost:${port}${path}`)))
  if (stopping) return
  console.log(
    `\n${services.map(({ name, port, path }) => `${name}: http://localhost:${port}${path}`).join('\n')}\n`,
  )
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0))
await main().catch((error: Error) => {
  console.error(error.message)
  stop(1)
})
