import type { MiddlewareHandler } from 'hono'
import { problemResponse } from '../../problem/problem'

/** Answers 503 when a route waits longer than `milliseconds`; work that does not wait cannot be cut short. */
export const timeLimit = ({ milliseconds }: { readonly milliseconds: number }): MiddlewareHandler =>
  async function timeLimit(c, next) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, milliseconds, 'late')
    })
    const outcome = await Promise.race([next(), late])
    clearTimeout(timer)
    if (outcome !== 'late') return
    c.res = problemResponse('out-of-time', `The answer took longer than ${milliseconds} milliseconds.`, {
      instance: c.req.path,
    })
    c.res.headers.set('retry-after', String(Math.ceil(milliseconds / 1_000)))
  }
