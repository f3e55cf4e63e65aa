import { type DestinationStream, pino } from 'pino'
import type { Observer } from '../../middleware/observe'

export interface Logs extends Observer {
  readonly info: (fields: object, message: string) => void
  readonly fatal: (fields: object, message: string) => void
  readonly flush: () => void
}

/** Requests of the house would drown the others. */
const QUIET = new Set(['/livez', '/readyz', '/metrics'])

/**
 * One JSON line an event. A request leaves its id, method, route pattern, status, time and cache result; never an
 * address, a query, a header or a body: nothing in a log says who asked, or what in particular.
 */
export function createLogs(level: string, destination?: DestinationStream): Logs {
  const options = { level, base: { service: 'exodus-api' }, timestamp: pino.stdTimeFunctions.isoTime }
  const buffered = pino.destination({ sync: false, minLength: 4_096, periodicFlush: 1_000 })
  const log = pino(options, destination ?? buffered)
  return {
    began: () => {},
    answered: (answered) => {
      if (QUIET.has(answered.route)) log.debug(answered, 'answered')
      else log.info(answered, 'answered')
    },
    failed: (error, request) => log.error({ ...request, err: error }, 'failed'),
    info: (fields, message) => log.info(fields, message),
    fatal: (fields, message) => log.fatal(fields, message),
    flush: () => {
      if (!destination) buffered.flushSync()
    },
  }
}
