import { openContext } from '../context'
import { exportTo } from './export'

const [folder, origin] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say where to: pnpm --filter api export <folder> [https://the.host]')
  process.exit(1)
}
const { files } = await exportTo({ context: await openContext(), folder, ...(origin ? { origin } : {}) })
const megabytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)
console.log(`${files.length} files, ${megabytes} MB, in ${folder}`)
