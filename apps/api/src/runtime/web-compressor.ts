import type { Compressor } from '../middleware/compression'

type Bytes = Uint8Array<ArrayBuffer>

// Runtimes type what a stream takes in different words for the same bytes.
const gzip = (): ReadableWritablePair<Bytes, Bytes> =>
  new CompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Bytes>

/** What every runtime of the web can encode. */
export const webCompressor: Compressor = {
  encodings: ['gzip'],
  encode: async (body) =>
    new Uint8Array(await new Response(webCompressor.stream(new Blob([body]).stream(), 'gzip')).arrayBuffer()),
  stream: (body) => body.pipeThrough(gzip()),
}
