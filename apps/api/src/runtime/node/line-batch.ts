import type { DestinationStream } from 'pino'

const CHARACTERS = 16_384
const MILLISECONDS = 500

export interface LineBatch {
  readonly add: (line: string) => void
  readonly flush: () => void
}

/**
 * Collects lines and passes them on together: the stream behind counts the bytes of all that waits with each write,
 * which for single lines costs as much as the answers that they are about.
 */
export function lineBatch(out: DestinationStream): LineBatch {
  let pending = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (pending === '') return
    out.write(pending)
    pending = ''
  }
  return {
    flush,
    add: (line) => {
      pending += line
      if (pending.length >= CHARACTERS) return flush()
      timer ??= setTimeout(flush, MILLISECONDS).unref()
      return undefined
    },
  }
}
