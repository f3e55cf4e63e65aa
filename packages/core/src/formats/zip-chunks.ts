import { Zip, ZipDeflate } from 'fflate'

/** A file of a zip, its content in pieces. */
export interface ZipEntry {
  readonly path: string
  readonly content: Iterable<string | Uint8Array>
}

/**
 * Files as a zip, piece by piece: no more is held than a compressor looks back on.
 * @param modified the time that all files bear, as of the clock of this machine
 */
export function* zipChunks(entries: Iterable<ZipEntry>, modified: Date): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    if (bytes.length > 0) ready.push(bytes)
  })
  for (const { path, content } of entries) {
    const file = new ZipDeflate(path, { level: 6 })
    file.mtime = modified
    zip.add(file)
    for (const piece of content) {
      file.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* ready
}
