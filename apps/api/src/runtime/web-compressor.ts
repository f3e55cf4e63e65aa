import type { Compressor } from '../middleware/compression'

/** What every runtime of the web can encode. */
export const webCompressor: Compressor = {
  encodings: ['gzip'],
  encode: async (body) =>
    new Uint8Array(await new Response(webCompressor.stream(new Blob([body]).stream(), 'gzip')).arrayBuffer()),
  stream: (body) =>
    body.pipeThrough(new CompressionStream('gzip')) as ReadableStream<Uint8Array<ArrayBuffer>>,
}
