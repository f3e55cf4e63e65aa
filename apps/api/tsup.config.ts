import { defineConfig } from 'tsup'

export default defineConfig({ entry: { node: 'src/node.ts' }, format: 'esm', target: 'es2022', clean: true })
