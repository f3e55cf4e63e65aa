import { dataVersion } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { contentType, type DatasetContent, datasetContent, formatById } from '@exodus/core/formats'
import { sources } from '@exodus/core/sources'
import { bodyStream, writeFormat } from '@exodus/core/write-format'
import { descriptionOf } from '@/lib/catalogue'
import { siteUrl } from '@/lib/site-url'
import type { ChartFile } from './chart-file'
import type { Exploration } from './explore'
import type { Selection } from './resolve'

/** Formats in which the published rows behind a chart can be had, by the ending of the file. */
export const DATA_FORMATS = ['xlsx', 'parquet', 'zip'] as const
export type DataFormat = (typeof DATA_FORMATS)[number]

export const isDataFormat = (text: string): text is DataFormat =>
  DATA_FORMATS.some((format) => format === text)

/** The published rows behind what is shown, as a file written while it is sent; nothing for a measure, which has no rows of its own. */
export async function dataFile(exploration: Exploration, format: DataFormat): Promise<ChartFile | null> {
  const content = contentOf(exploration)
  if (content === null) return null
  const id = FORMAT_IDS[format]
  return { body: bodyStream(await writeFormat(content, id)), type: contentType(formatById(id)) }
}

const FORMAT_IDS = { xlsx: 'xlsx', parquet: 'parquet', zip: 'datapackage' } as const

/** The codes of a series: its own, or those of its group. */
function codesBehind({ groups }: Selection, id: string): readonly string[] {
  const group = groups.find((one) => one.id === id)
  return group?.grouping.groups.find(({ code }) => code === group.code)?.members ?? [id]
}

function contentOf({ subject, selection, series, more }: Exploration): DatasetContent | null {
  const description = descriptionOf(subject.id)
  if (subject.kind !== 'datasets' || description === undefined) return null
  const drawn = [...series, ...more]
  const periods = drawn.flatMap(({ points }) => points.map(({ figure }) => figure.period.code))
  const codes = Object.fromEntries(
    subject.dimensions.map(({ id }) => [
      id,
      id === selection.by
        ? drawn.flatMap((one) => codesBehind(selection, one.id))
        : [selection.fixed[id] ?? ''],
    ]),
  )
  const filter = { ...codes, period: [...new Set(periods)] }
  const dataset = subject.evidence.dataset(subject.id)
  return {
    ...datasetContent({ description, dataset, codeLists, sources, dataVersion, baseUrl: siteUrl() }),
    table: dataset.where(filter),
    observations: dataset.observations.where(filter),
  }
}
