import { defineConfig } from 'tsup'
import { sourcesDigest } from './sources-digest'

const shared = {
  format: 'esm',
  target: 'es2022',
  define: { __EXODUS_RELEASE__: JSON.stringify(sourcesDigest()) },
} as const

export default defineConfig([
  { ...shared, entry: { node: 'src/node.ts' }, clean: true },
  // A workers runtime has no node_modules: everything is in the one file.
  { ...shared, entry: { worker: 'src/worker.ts' }, platform: 'browser', noExternal: [/./], splitting: false },
])
