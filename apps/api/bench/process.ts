import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Service {
  readonly process: ChildProcess
  readonly origin: string
  readonly startMilliseconds: number
  readonly stop: () => Promise<void>
}

/** Starts a service and waits for its first answer, of whatever status. */
export async function startService(
  script: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Service> {
  const begin = performance.now()
  const child = spawn(process.execPath, [...script], {
    env: { ...process.env, EXODUS_API_PORT: String(port), ...environment },
    // The channel is for services that are watched; the others do not listen.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const origin = `http://127.0.0.1:${port}`
  for (;;) {
    const answered = await fetch(`${origin}/v1/datasets/departures-total`).then(
      (answer) => answer.arrayBuffer(),
      () => undefined,
    )
    if (answered) break
    if (child.exitCode !== null) throw new Error(`${script.join(' ')} ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const startMilliseconds = performance.now() - begin
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { process: child, origin, startMilliseconds, stop }
}
