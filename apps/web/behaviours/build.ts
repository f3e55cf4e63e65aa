// Bundles what the pages do into one file, named by its content so that browsers may keep it for good.
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const WEB = join(import.meta.dirname, '..')
const FOLDER = 'behaviours-built'

const { outputFiles } = await build({
  entryPoints: [join(WEB, 'behaviours/main.ts')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
})
const code = outputFiles[0]?.text ?? ''
const name = `${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`
await rm(join(WEB, 'public', FOLDER), { recursive: true, force: true })
await mkdir(join(WEB, 'public', FOLDER), { recursive: true })
await writeFile(join(WEB, 'public', FOLDER, name), code)
