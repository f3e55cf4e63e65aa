import type { MiddlewareHandler } from 'hono'
import { bodyLimit as limitBody } from 'hono/body-limit'
import { problemResponse } from '../../problem/problem'

/** Refuses bodies longer than `maxBytes` with 413, before they are read. */
export const bodyLimit = ({ maxBytes }: { readonly maxBytes: number }): MiddlewareHandler =>
  limitBody({
    maxSize: maxBytes,
    onError: (c) =>
      problemResponse('content-too-large', `The body may have ${maxBytes} bytes at most.`, {
        instance: c.req.path,
        field: 'body',
        accepted: [`at most ${maxBytes} bytes`],
      }),
  })
