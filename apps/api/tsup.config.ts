import { copyFile, mkdir } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { sourcesDigest } from './sources-digest'
import { assetPaths } from './src/asset'

/** What a workers runtime serves for us from a folder of its own. */
async function copyAssets(): Promise<void> {
  await mkdir('dist/assets', { recursive: true })
  for (const [name, path] of Object.entries(assetPaths())) await copyFile(path, `dist/assets/${name}`)
}

const shared = {
  format: 'esm',
  target: 'es2022',
  define: { __EXODUS_RELEASE__: JSON.stringify(sourcesDigest()) },
} as const

export default defineConfig([
  { ...shared, entry: { node: 'src/node.ts' }, clean: true },
  // A workers runtime has no node_modules: everything is in the one file.
  {
    ...shared,
    entry: { worker: 'src/worker.ts' },
    platform: 'browser',
    noExternal: [/./],
    splitting: false,
    onSuccess: copyAssets,
  },
])
