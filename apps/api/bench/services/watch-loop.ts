import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a watched service tells of itself when it is asked; the loop is watched from one report to the next. */
export interface LoopReport {
  /** The longest time for which no other request could be answered. */
  readonly blockedMilliseconds: number
  /** The most memory that the process has had since it started. */
  readonly peakMegabytes: number
}

const RESOLUTION_MILLISECONDS = 1
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS })
delay.enable()

process.on('message', () => {
  const report: LoopReport = {
    blockedMilliseconds: delay.max / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
  delay.reset()
  process.send?.(report)
})
