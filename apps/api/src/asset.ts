import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Files of packages that are served as they are: the package, and the place of the file beside its entry. */
const FILES: Readonly<Record<string, readonly [entry: string, file: string]>> = {
  'scalar.js': ['@scalar/api-reference', './browser/standalone.js'],
}

/** A kept file by name, read once. */
export function assetReader(): (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return async (name) => {
    const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
    if (file === undefined) return undefined
    const reading = kept.get(name) ?? read(...file)
    kept.set(name, reading)
    return reading
  }
}

async function read(entry: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const beside = pathToFileURL(createRequire(import.meta.url).resolve(entry))
  return new Uint8Array(await readFile(new URL(file, beside)))
}
