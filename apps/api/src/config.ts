import { z } from 'zod'

const whole = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max))

/** One entry a variable: what is accepted, what stands without it, and the words for both. */
const VARIABLES = {
  EXODUS_API_PORT: { accepts: 'a port from 0 to 65535', schema: whole(0, 65_535), standard: '8787' },
  EXODUS_TRUSTED_PROXIES: {
    accepts: 'the number of proxies in front, from 0 to 10',
    schema: whole(0, 10),
    standard: '0',
  },
  EXODUS_RATE_LIMIT: {
    accepts: 'requests an address may make in a window, 0 for no limit',
    schema: whole(0, 1_000_000_000),
    standard: '600',
  },
  EXODUS_RATE_WINDOW_SECONDS: {
    accepts: 'seconds from 1 to 86400',
    schema: whole(1, 86_400),
    standard: '60',
  },
  EXODUS_REDIS_URL: {
    accepts: 'a URL such as redis://localhost:6379',
    schema: z.url({ protocol: /^rediss?$/ }),
    standard: undefined,
  },
  EXODUS_CACHE_MEGABYTES: {
    accepts: 'megabytes from 0 (keep nothing) to 16384',
    schema: whole(0, 16_384),
    standard: '64',
  },
  EXODUS_MAX_BODY_KILOBYTES: {
    accepts: 'kilobytes from 1 to 10240',
    schema: whole(1, 10_240),
    standard: '256',
  },
  EXODUS_TIME_LIMIT_SECONDS: { accepts: 'seconds from 1 to 600', schema: whole(1, 600), standard: '30' },
  EXODUS_DRAIN_SECONDS: {
    accepts: 'seconds from 0 to 600 in which proxies may notice that the copy leaves',
    schema: whole(0, 600),
    standard: '1',
  },
  EXODUS_SHUTDOWN_SECONDS: { accepts: 'seconds from 1 to 600', schema: whole(1, 600), standard: '10' },
  EXODUS_LOG_LEVEL: {
    accepts: 'fatal, error, warn, info, debug or silent',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    standard: 'info',
  },
  EXODUS_MCP_HOSTS: {
    accepts: 'names under which /mcp may be reached, with commas',
    schema: z.string().regex(/^[\w.:[\]-]+(,[\w.:[\]-]+)*$/),
    standard: undefined,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    accepts: 'a URL such as http://localhost:4318',
    schema: z.url({ protocol: /^https?$/ }),
    standard: undefined,
  },
} as const satisfies Record<
  string,
  { readonly accepts: string; readonly schema: z.ZodType; readonly standard: string | undefined }
>
type Variable = keyof typeof VARIABLES

/** What the environment says, read and checked. */
export interface Config {
  readonly port: number
  readonly trustedProxies: number
  readonly rateLimit: number
  readonly rateWindowSeconds: number
  readonly redisUrl: string | undefined
  readonly cacheBytes: number
  readonly maxBodyBytes: number
  readonly timeLimitMs: number
  readonly drainMs: number
  readonly shutdownMs: number
  readonly logLevel: string
  readonly mcpHosts: readonly string[] | undefined
  readonly otlpEndpoint: string | undefined
}

/**
 * The configuration; no variable is required.
 * @throws Error naming the variable, its value and what is accepted
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <V extends Variable>(name: V): z.output<(typeof VARIABLES)[V]['schema']> => {
    const { schema, accepts, standard } = VARIABLES[name]
    const value = environment[name] || standard
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw new Error(`${name} is "${value}"; accepted: ${accepts}.`)
    return parsed.data as z.output<(typeof VARIABLES)[V]['schema']>
  }
  const optional = <V extends Variable>(name: V) => (environment[name] ? read(name) : undefined)
  return {
    port: read('EXODUS_API_PORT'),
    trustedProxies: read('EXODUS_TRUSTED_PROXIES'),
    rateLimit: read('EXODUS_RATE_LIMIT'),
    rateWindowSeconds: read('EXODUS_RATE_WINDOW_SECONDS'),
    redisUrl: optional('EXODUS_REDIS_URL'),
    cacheBytes: read('EXODUS_CACHE_MEGABYTES') * 1024 * 1024,
    maxBodyBytes: read('EXODUS_MAX_BODY_KILOBYTES') * 1024,
    timeLimitMs: read('EXODUS_TIME_LIMIT_SECONDS') * 1_000,
    drainMs: read('EXODUS_DRAIN_SECONDS') * 1_000,
    shutdownMs: read('EXODUS_SHUTDOWN_SECONDS') * 1_000,
    logLevel: read('EXODUS_LOG_LEVEL'),
    mcpHosts: optional('EXODUS_MCP_HOSTS')?.split(','),
    otlpEndpoint: optional('OTEL_EXPORTER_OTLP_ENDPOINT'),
  }
}

/** The variables with what they accept and what stands without them; the page on operations is checked against it. */
export const variables: Readonly<Record<string, { readonly accepts: string; readonly standard?: string }>> =
  Object.fromEntries(
    Object.entries(VARIABLES).map(([name, { accepts, standard }]) => [
      name,
      { accepts, ...(standard === undefined ? {} : { standard }) },
    ]),
  )
