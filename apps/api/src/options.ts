import type { AtHand } from './middleware/at-hand'
import type { Compressor } from './middleware/compression'
import type { Observer } from './middleware/observe'
import type { AddressOf, Limiter } from './middleware/rate-limit'
import type { Check } from './routes/health'

/** What a runtime brings to the app; every part may be left out. */
export interface AppOptions {
  readonly compressor?: Compressor
  /** Bytes of encoded answers kept in memory; 0 keeps none. */
  readonly cacheBytes?: number
  /** Takes over to send what is kept, where the runtime has a quicker way than a `Response`. */
  readonly takeAtHand?: (atHand: AtHand) => void
  readonly maxBodyBytes?: number
  readonly timeLimitMs?: number
  readonly trustedProxies?: number
  /** Names under which `/mcp` may be reached; any when absent. */
  readonly mcpHosts?: readonly string[] | undefined
  /** Without it nobody is refused. */
  readonly limiter?: Limiter
  /** The address of the caller; every caller is one without it. */
  readonly addressOf?: AddressOf
  readonly observers?: readonly Observer[]
  /** The text of `/metrics`, where the runtime counts. */
  readonly metrics?: { readonly contentType: string; readonly text: () => Promise<string> }
  /** What must work besides the data for the service to be ready. */
  readonly checks?: Readonly<Record<string, () => Promise<Check>>>
  /** Whether the process is about to leave. */
  readonly isStopping?: () => boolean
}

const STANDARD = {
  cacheBytes: 64 * 1024 * 1024,
  maxBodyBytes: 256 * 1024,
  timeLimitMs: 30_000,
  trustedProxies: 0,
} as const

export const withStandards = (
  options: AppOptions,
): AppOptions & Required<Pick<AppOptions, keyof typeof STANDARD>> => ({ ...STANDARD, ...options })
