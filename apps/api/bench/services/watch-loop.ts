import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a watched service tells of itself when it is asked; the loop is watched from one report to the next. */
export interface LoopReport {
  /** The longest time for which no other request could be answered. */
  readonly blockedMilliseconds: number
  /** The most time that the processor worked in one go; a busy machine blocks for longer, and works no more. */
  readonly workedMilliseconds: number
  /** The most memory that the process has had since it started. */
  readonly peakMegabytes: number
}

const RESOLUTION_MILLISECONDS = 1
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS })
delay.enable()

const worked = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
let before = worked()
let most = 0
setInterval(() => {
  const now = worked()
  most = Math.max(most, now - before)
  before = now
}, RESOLUTION_MILLISECONDS).unref()

process.on('message', () => {
  const report: LoopReport = {
    blockedMilliseconds: delay.max / 1e6,
    workedMilliseconds: most,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
  delay.reset()
  most = 0
  process.send?.(report)
})
