import { dataVersion } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { departuresMonthly as dataset } from '@exodus/core/datasets/departures-monthly'
import { datasetContent, formats, rowsOf, toCsv, toJsonStat } from '@exodus/core/formats'
import { sources } from '@exodus/core/sources'
import { writeFormat } from '@exodus/core/write-format'

const description = catalogue.find(({ id }) => id === dataset.id)
if (!description) throw new Error('not in the catalogue')
const baseUrl = 'https://exodus.example/v1'
const content = datasetContent({ description, dataset, codeLists, sources, dataVersion, baseUrl })

const lines = toCsv(rowsOf(content)).split('\r\n')
console.log(lines.slice(0, 3).join('\n'))
console.log(toJsonStat(content, { locale: 'ur' }).label)

// By id, as a service needs it: in pieces, of text or of bytes.
for (const { id, suffix } of formats) {
  const [piece] = await writeFormat(content, id)
  console.log(suffix, typeof piece === 'string' ? 'text' : 'bytes')
}
