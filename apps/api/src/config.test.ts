import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig, variables } from './config'

test('no variable is required', () => {
  expect(readConfig({})).toMatchObject({
    port: 8787,
    trustedProxies: 0,
    redisUrl: undefined,
    logLevel: 'info',
  })
})

test('what is set is read', () => {
  const config = readConfig({
    EXODUS_API_PORT: '0',
    EXODUS_CACHE_MEGABYTES: '2',
    EXODUS_REDIS_URL: 'redis://a:1',
  })
  expect(config).toMatchObject({ port: 0, cacheBytes: 2 * 1024 * 1024, redisUrl: 'redis://a:1' })
})

test.each([
  ['EXODUS_API_PORT', '70000'],
  ['EXODUS_API_PORT', '80a'],
  ['EXODUS_API_PORT', '-1'],
  ['EXODUS_TRUSTED_PROXIES', 'yes'],
  ['EXODUS_RATE_LIMIT', '1e3'],
  ['EXODUS_RATE_WINDOW_SECONDS', '0'],
  ['EXODUS_REDIS_URL', 'http://localhost'],
  ['EXODUS_REDIS_URL', 'localhost:6379'],
  ['EXODUS_LOG_LEVEL', 'loud'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost'],
])('%s=%s is refused with its name, value and what is accepted', (name, value) => {
  const accepts = variables[name]?.accepts ?? ''
  expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"; accepted: ${accepts}.`)
})

test('the page on operations has every variable with what stands without it', () => {
  const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')
  for (const [name, { standard = 'none', accepts }] of Object.entries(variables)) {
    expect(page).toContain(`| \`${name}\` | ${standard} | ${accepts} |`)
  }
})
