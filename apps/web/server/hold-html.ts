import type { ServerResponse } from 'node:http'

/**
 * Holds back an answer of HTML until it is whole, so that headers can be made from its text; anything else passes.
 * `finish` is given the text just before the headers are sent, and gives what to send; it must not fail.
 */
export function holdHtml(response: ServerResponse, finish: (html: string) => Promise<Uint8Array>): void {
  const chunks: Buffer[] = []
  const { write, end, writeHead, flushHeaders } = response
  const isHtml = (): boolean => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const pass = (): void => {
    Object.assign(response, { write, end, writeHead, flushHeaders })
  }
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...rest: unknown[]) => {
      const headers = rest.at(-1)
      response.statusCode = status
      if (headers !== null && typeof headers === 'object' && !Array.isArray(headers)) {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string)
      }
      return response
    },
    write: (chunk: unknown, ...rest: unknown[]) => {
      if (!isHtml()) {
        pass()
        return (response.write as (...args: unknown[]) => boolean)(chunk, ...rest)
      }
      keep(chunk, rest[0])
      const done = rest.at(-1)
      if (typeof done === 'function') process.nextTick(done as () => void)
      return true
    },
    end: (...rest: unknown[]) => {
      pass()
      if (!isHtml()) return (response.end as (...args: unknown[]) => unknown)(...rest)
      const [chunk, encoding] = rest
      keep(chunk, encoding)
      const done = rest.at(-1)
      void finish(Buffer.concat(chunks).toString('utf8')).then((body) => {
        if (response.hasHeader('content-length')) response.setHeader('content-length', body.byteLength)
        response.end(body, typeof done === 'function' ? (done as () => void) : undefined)
      })
      return response
    },
  })
}
