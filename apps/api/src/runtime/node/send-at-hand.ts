import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AtHand, Ready } from '../../middleware/at-hand'
import type { HeaderReader } from '../asked'

/**
 * Sends what is at hand without making a `Request` and a `Response`, which costs more than the rest together.
 * @param otherwise asks the app
 */
export function sendAtHand(
  find: AtHand,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  otherwise: () => void,
): void {
  const { method = 'GET', url = '' } = incoming
  const { host } = incoming.headers
  // Answers are kept under addresses as URL writes them: one in another form is not found, and goes to the app.
  const isPlain = url.startsWith('/') && host !== undefined
  const asked = { method, url: `http://${host}${url}`, headers: headersOf(incoming) }
  const found = isPlain ? find(asked, { incoming, outgoing }) : undefined
  if (found === undefined) otherwise()
  else if (found instanceof Promise)
    found.then((reply) => (reply ? write(outgoing, reply) : otherwise()), otherwise)
  else writeSoon(outgoing, found)
}

const waiting: (() => void)[] = []

/**
 * Writes what was made in one turn of the event loop together, at its end: a client on the same machine, a proxy, is
 * then woken up once for all, which costs a fifth of a short answer.
 */
function writeSoon(outgoing: ServerResponse, ready: Ready): void {
  if (waiting.push(() => write(outgoing, ready)) === 1) setImmediate(writeAll)
}

function writeAll(): void {
  for (const one of waiting.splice(0)) one()
}

function write(outgoing: ServerResponse, { status, fields, body }: Ready): void {
  outgoing.writeHead(status, fields as string[])
  if (body === null) outgoing.end()
  else outgoing.end(body)
}

const headersOf = ({ headers }: IncomingMessage): HeaderReader => ({
  get: (name) => {
    const value = headers[name]
    return typeof value === 'string' ? value : null
  },
})
