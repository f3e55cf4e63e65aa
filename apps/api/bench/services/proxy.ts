import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A small proxy before some copies: takes turns, tells whom it asks for, and tries the next when one is gone. */
export function startProxy(port: number, copies: readonly number[], onRetry: () => void) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let turn = 0
  const forward = (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    first: number,
    tried: number,
  ): void => {
    const copy = copies[(first + tried) % copies.length]
    const headers = { ...incoming.headers, 'x-forwarded-for': incoming.socket.remoteAddress }
    const { method, url } = incoming
    const upstream = ask({ port: copy, path: url, method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.on('error', () => outgoing.destroy())
      answer.pipe(outgoing)
    })
    upstream.on('error', () => {
      // Only what has not begun to answer may be asked again; GET may be asked twice.
      if (outgoing.headersSent || tried + 1 === copies.length) {
        if (outgoing.headersSent) outgoing.destroy()
        else outgoing.writeHead(502).end()
        return
      }
      onRetry()
      forward(incoming, outgoing, first, tried + 1)
    })
    upstream.end()
  }
  const server = createServer((incoming, outgoing) => forward(incoming, outgoing, turn++, 0))
  return new Promise<() => void>((resolve) => {
    server.listen(port, () =>
      resolve(() => {
        server.close()
        server.closeAllConnections()
        agent.destroy()
      }),
    )
  })
}
