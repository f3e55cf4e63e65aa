import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'behaviours-built'

let address: string | undefined

/** The address of the script with what pages do; behaviours/build.ts names the file by its content. */
export function behavioursFile(): string {
  address ??= `/${FOLDER}/${readdirSync(join(process.cwd(), 'public', FOLDER))[0]}`
  return address
}
