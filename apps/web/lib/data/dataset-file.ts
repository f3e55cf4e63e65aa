import { dataVersion, ExodusError, edition } from '@exodus/core'
import { contentType, type Format, formatById, formats, toCsv } from '@exodus/core/formats'
import { bodyStream, writeFormat } from '@exodus/core/write-format'
import { descriptionOf } from '../catalogue'
import { openDataset } from '../evidence'
import { contentOf } from './content'

/** A file to be saved, under its name. */
export interface DatasetFile {
  readonly name: string
  readonly type: string
  readonly body: BodyInit
}

/**
 * The whole table of a dataset as a file. CSV, JSON and the other lists of rows hold every published row, rivals and flagged
 * ones included; cubes hold one value a cell.
 * @throws ExodusError `UnknownIdError` for a dataset or a suffix that does not exist
 */
export async function datasetFile(file: string): Promise<DatasetFile> {
  const [, id = file, suffix = ''] = /^([^.]*)\.(.*)$/.exec(file) ?? []
  const format = formatOf(suffix)
  const { dataset } = await openDataset(id)
  const description = descriptionOf(id)
  const { observations, version, licence } = dataset
  const shared = { name: `${id}-${version}.${suffix}`, type: contentType(format) }
  if (format.id === 'csv') return { ...shared, body: toCsv(observations) }
  if (format.id === 'json' || description === undefined) {
    const rows = observations.rows()
    return { ...shared, body: JSON.stringify({ dataset: id, version, edition, dataVersion, licence, rows }) }
  }
  const content = contentOf(description, dataset)
  const all = format.shape === 'rows' ? { ...content, table: observations } : content
  return { ...shared, body: bodyStream(await writeFormat(all, format.id)) }
}

function formatOf(suffix: string): Format {
  const format = formats.find((one) => one.suffix === suffix)
  if (format) return format
  const known = formats.map((one) => one.suffix)
  throw new ExodusError('UnknownIdError', `No format ends in "${suffix}"; there are ${known.join(', ')}.`, {
    field: 'suffix',
    value: suffix,
    accepted: known,
  })
}

/** Formats besides CSV and JSON in which a dataset can be had. */
export const otherFormats = formats
  .filter(({ id }) => !['csv', 'json'].includes(id))
  .map(({ id }) => formatById(id))
