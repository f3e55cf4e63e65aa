import { joined } from '../body'
import type { DatasetContent } from '../dataset-content'
import { type ZipEntry, zipChunks } from '../zip-chunks'
import { fixedParts } from './parts'
import { createSharedStrings } from './shared-strings'
import { sheetsOf } from './sheets'
import { worksheet } from './worksheet'

/** A zip has local times from 1980 on; the first is the same everywhere, so that equal content gives equal bytes. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * A workbook (Office Open XML) with the sheets `data` (numbers as numbers, texts never as formulas), `about`, `codes` and
 * `sources`.
 */
export const toXlsx = (content: DatasetContent): Uint8Array<ArrayBuffer> => joined(xlsxChunks(content))

/** The same bytes piece by piece, for answers that are long. */
export const xlsxChunks = (content: DatasetContent): Iterable<Uint8Array> =>
  zipChunks(filesOf(content), NO_TIME)

function* filesOf(content: DatasetContent): Generator<ZipEntry> {
  const sheets = sheetsOf(content)
  const strings = createSharedStrings()
  for (const [path, text] of fixedParts(sheets.map(({ name }) => name))) yield { path, content: [text] }
  for (const [index, sheet] of sheets.entries()) {
    yield { path: `xl/worksheets/sheet${index + 1}.xml`, content: worksheet(sheet, strings) }
  }
  // Last, since only now all texts are known.
  yield { path: 'xl/sharedStrings.xml', content: strings.part() }
}
