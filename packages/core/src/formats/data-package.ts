import { zipSync } from 'fflate'
import { toCsv } from './csv'
import { packageDescriptor } from './data-package-descriptor'
import { licencesText, readmeText } from './data-package-readme'
import { packageTables } from './data-package-tables'
import type { DatasetContent } from './dataset-content'
import { sha256 } from './sha256'

/**
 * A zip that is a Data Package 2.0 (Frictionless): every published row with rival values (`answers` says which row
 * answers by default), the code lists and sources it refers to by foreign keys, `datapackage.json` with size and SHA-256 of
 * each file, a readme in English and Urdu, and the licences. Equal content gives equal bytes.
 */
export async function toDataPackage(content: DatasetContent): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const resources = await Promise.all(
    packageTables(content).map(async (table) => {
      const bytes = encoder.encode(toCsv(table.rows))
      return { ...table, bytes, sha256: await sha256(bytes) }
    }),
  )
  const texts = {
    'datapackage.json': `${JSON.stringify(packageDescriptor(content, resources), null, 2)}\n`,
    'README.md': readmeText(content, resources),
    'LICENCES.md': licencesText(content),
  }
  // A zip has local times from 1980 on; the day of the revision is the same in all time zones this way.
  const [year = 1980, month = 1, day = 1] = content.description.revised.split('-').map(Number)
  return zipSync(
    Object.fromEntries([
      ...Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]),
      ...resources.map(({ path, bytes }) => [path, bytes]),
    ]),
    { level: 6, mtime: new Date(year, month - 1, day) },
  )
}
