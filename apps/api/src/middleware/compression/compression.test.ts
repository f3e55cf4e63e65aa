import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { nodeCompressor } from '../../runtime/node/compressor'
import { webCompressor } from '../../runtime/web-compressor'
import { testApp } from '../test-app'
import { preferredEncoding } from './index'

const decoders = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync }

describe.each([
  ['Node.js', nodeCompressor],
  ['the web', webCompressor],
])('compression on %s', (_, compressor) => {
  const { app } = testApp({ compressor })
  const get = (path: string, encoding: string) =>
    app.request(path, { headers: { 'accept-encoding': encoding } })

  test.each(compressor.encodings)('%s gives back the body, made and kept', async (encoding) => {
    const plain = await (await app.request('/data/long')).text()
    for (let time = 0; time < 3; time++) {
      const answer = await get('/data/long', encoding)
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      const body = Buffer.from(await answer.arrayBuffer())
      expect(Number(answer.headers.get('content-length'))).toBe(body.byteLength)
      expect(decoders[encoding](body).toString()).toBe(plain)
    }
  })

  test.each(compressor.encodings)('%s of a long stream is a stream', async (encoding) => {
    const answer = await get('/data/stream', encoding)
    expect(answer.headers.get('content-length')).toBeNull()
    const body = decoders[encoding](Buffer.from(await answer.arrayBuffer())).toString()
    expect(body).toBe(await (await app.request('/data/stream')).text())
  })

  test('short bodies and errors go as they are', async () => {
    expect((await get('/data/short', 'br, gzip')).headers.get('content-encoding')).toBeNull()
    expect((await get('/data/fails', 'br, gzip')).headers.get('content-encoding')).toBeNull()
  })

  test('a tag of one encoding is not known in another', async () => {
    const tag = (await get('/data/long', 'gzip')).headers.get('etag') ?? ''
    const asked = (encoding: string) =>
      app.request('/data/long', { headers: { 'accept-encoding': encoding, 'if-none-match': tag } })
    expect((await asked('gzip')).status).toBe(304)
    expect((await asked('identity')).status).toBe(200)
  })
})

test.each([
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0, *', 'zstd'],
  ['*;q=0', 'identity'],
  ['deflate, identity', 'identity'],
  ['GZIP', 'gzip'],
])('"%s" is answered with %s', (accept, encoding) => {
  expect(preferredEncoding(accept, ['br', 'zstd', 'gzip'])).toBe(encoding)
})
