import { bodyBytes, joined } from './body'
import { csvChunks } from './csv'
import { packageDescriptor } from './data-package-descriptor'
import { licencesText, readmeText } from './data-package-readme'
import { packageTables } from './data-package-tables'
import type { DatasetContent } from './dataset-content'
import { sha256 } from './sha256'
import { zipChunks } from './zip-chunks'

/**
 * A zip that is a Data Package 2.0 (Frictionless): every published row with rival values (`answers` says which row
 * answers by default), the code lists and sources it refers to by foreign keys, `datapackage.json` with size and SHA-256 of
 * each file, a readme in English and Urdu, and the licences. Equal content gives equal bytes.
 */
export const toDataPackage = async (content: DatasetContent): Promise<Uint8Array<ArrayBuffer>> =>
  joined(await dataPackageChunks(content))

/** The same bytes piece by piece, for packages that are large; sizes and digests are taken before the first piece. */
export async function dataPackageChunks(content: DatasetContent): Promise<Iterable<Uint8Array>> {
  const resources = await Promise.all(
    packageTables(content).map(async (table) => {
      const bytes = await bodyBytes(csvChunks(table.rows))
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
  return zipChunks(
    [
      ...Object.entries(texts).map(([path, text]) => ({ path, content: [text] })),
      ...resources.map(({ path, bytes }) => ({ path, content: slices(bytes) })),
    ],
    new Date(year, month - 1, day),
  )
}

const SLICE = 1 << 16

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += SLICE) yield bytes.subarray(from, from + SLICE)
}
