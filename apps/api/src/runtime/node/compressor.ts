import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { Compressor, Encoding } from '../../middleware/compression'

/** Quick settings: an answer is encoded while somebody waits; what is kept is encoded once. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }
const ZSTD = { params: { [zlib.constants.ZSTD_c_compressionLevel]: 6 } }
const GZIP = { level: 6 }

const encoders = {
  br: (body: Uint8Array) => promisify<Uint8Array, object, Buffer>(zlib.brotliCompress)(body, BROTLI),
  zstd: (body: Uint8Array) => promisify<Uint8Array, object, Buffer>(zlib.zstdCompress)(body, ZSTD),
  gzip: (body: Uint8Array) => promisify<Uint8Array, object, Buffer>(zlib.gzip)(body, GZIP),
} satisfies Record<Encoding, (body: Uint8Array) => Promise<Buffer>>

const streams = {
  br: () => zlib.createBrotliCompress(BROTLI),
  zstd: () => zlib.createZstdCompress(ZSTD),
  gzip: () => zlib.createGzip(GZIP),
} satisfies Record<Encoding, () => NodeJS.ReadWriteStream>

/** Brotli, Zstandard and gzip by zlib, off the main thread. */
export const nodeCompressor: Compressor = {
  // Node.js 20 has no Zstandard yet.
  encodings: typeof zlib.zstdCompress === 'function' ? ['br', 'zstd', 'gzip'] : ['br', 'gzip'],
  encode: async (body, encoding) => new Uint8Array(await encoders[encoding](body)),
  stream: (body, encoding) => {
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
    const encoder = streams[encoding]()
    source.once('error', (error) => encoder.destroy(error))
    encoder.once('close', () => source.destroy())
    return Readable.toWeb(source.pipe(encoder)) as ReadableStream<Uint8Array<ArrayBuffer>>
  },
}
