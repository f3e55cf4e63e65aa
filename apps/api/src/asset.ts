import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Files of packages that are served as they are: the package, and the place of the file beside its entry. */
const FILES: Readonly<Record<string, readonly [entry: string, file: string]>> = {
  'scalar.js': ['@scalar/api-reference', './browser/standalone.js'],
}

/** Where a kept file stands on disk, by name; a build for a workers runtime copies them. */
export const assetPaths = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FILES).map(([name, [entry, file]]) => [name, pathOf(entry, file)]))

/** A kept file by name, read once. */
export function assetReader(): (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return async (name) => {
    const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
    if (file === undefined) return undefined
    const reading = kept.get(name) ?? readFile(pathOf(...file)).then((bytes) => new Uint8Array(bytes))
    kept.set(name, reading)
    return reading
  }
}

const pathOf = (entry: string, file: string): string =>
  fileURLToPath(new URL(file, pathToFileURL(createRequire(import.meta.url).resolve(entry))))
