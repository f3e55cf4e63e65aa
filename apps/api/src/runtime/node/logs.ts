import { type DestinationStream, pino } from 'pino'
import type { Observer } from '../../middleware/observe'
import type { Series } from '../../middleware/observe/series'
import { lineBatch } from './line-batch'

export interface Logs extends Observer {
  readonly info: (fields: object, message: string) => void
  readonly flush: () => void
}

const SERVICE = 'exodus-api'
/** Requests of the house would drown the others. */
const QUIET = new Set(['/livez', '/readyz', '/metrics'])

/**
 * One JSON line an event. A request leaves its id, method, route pattern, status, time and cache result; never an
 * address, a query, a header or a body: nothing in a log says who asked, or what in particular.
 */
export function createLogs(level: string, destination?: DestinationStream): Logs {
  const buffered = pino.destination({ sync: false, maxWrite: 65_536 })
  const out = destination ?? buffered
  const lines = lineBatch(out)
  const log = pino({ level, base: { service: SERVICE } }, out)
  // Written for every request, by hand: what its series has in common once, then two values that need no escape.
  const beginnings = new Map<Series, string>()
  const beginningOf = (series: Series): string => {
    let text = beginnings.get(series)
    if (text === undefined) {
      const isLogged = log.isLevelEnabled(QUIET.has(series.route) ? 'debug' : 'info')
      const common = JSON.stringify({
        level: pino.levels.values.info,
        service: SERVICE,
        ...series,
        msg: 'answered',
      })
      text = isLogged ? common.slice(0, -1) : ''
      beginnings.set(series, text)
    }
    return text
  }
  return {
    began: () => {},
    answered: ({ series, requestId, milliseconds }) => {
      const beginning = beginningOf(series)
      if (beginning === '') return
      const ms = milliseconds.toFixed(3)
      lines.add(`${beginning},"time":${Date.now()},"requestId":"${requestId}","milliseconds":${ms}}\n`)
    },
    failed: (error, { series, requestId }) => {
      lines.flush()
      log.error({ ...series, requestId, err: error }, 'failed')
    },
    info: (fields, message) => {
      lines.flush()
      log.info(fields, message)
    },
    flush: () => {
      lines.flush()
      if (!destination) buffered.flushSync()
    },
  }
}
