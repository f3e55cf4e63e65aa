import { isDeepStrictEqual } from 'node:util'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentOf, hasSchemas, rivalsOf, schemaFindings } from '../../../test/sdmx'
import { type DataSet, readMessage, type Structure, toRow, type Value } from '../../../test/sdmx-reader'
import { type Evidence, openEvidence } from '../../evidence'
import type { DatasetContent } from '../dataset-content'
import { toSdmxCsv } from './data-csv'
import { type SdmxJsonOptions, toSdmxJson } from './data-json'

/** Yearly, monthly, daily, fiscal and academic years, intervals, rivals, missing values, and the largest table. */
const DATASETS = [
  'departures-total',
  'departures-cumulative',
  'sbp-remittances',
  'sbp-remittances-monthly',
  'us-visas',
  'citizenship-acquired',
  'students-abroad',
  'confidence-surveys',
  'incident-victims',
  'governance',
  'visa-requirement',
  'migrant-stock',
  'migrant-stock-world',
]

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const rowsOf = ({ table }: DatasetContent): Record<string, Value>[] => table.rows()

const byRow = (rows: Record<string, Value>[]): Record<string, Value>[] =>
  rows.toSorted((a, b) => Number(a.row) - Number(b.row))

/** Equal row by row; a comparison in one piece takes minutes over the largest table. */
function expectRows(rows: Record<string, Value>[], expected: Record<string, Value>[]): void {
  expect(rows).toHaveLength(expected.length)
  const at = rows.findIndex((row, place) => !isDeepStrictEqual(row, expected[place]))
  expect(rows[at]).toEqual(expected[at])
}

describe.each(DATASETS)('%s', (id) => {
  const packings: SdmxJsonOptions[] = [{}, { dimensionAtObservation: 'AllDimensions' }]

  test.skipIf(!hasSchemas)('the JSON message is valid under the official schema', () => {
    for (const packing of packings) {
      const message = toSdmxJson(contentOf(evidence, id), { ...packing, rivals: rivalsOf(evidence, id) })
      expect(schemaFindings('data', message)).toEqual([])
    }
  })

  test.each(packings)(
    'JSON read back by the field guide is the table, attributes included: %o',
    (packing) => {
      const content = contentOf(evidence, id)
      expectRows(byRow(readMessage(toSdmxJson(content, packing)).map(toRow)), rowsOf(content))
    },
  )

  test('CSV read back by a reader of CSV is the table, attributes included', () => {
    const content = contentOf(evidence, id)
    const read: Record<string, string>[] = parse(toSdmxCsv(content), { columns: true })
    const rows = read.map(({ STRUCTURE, 'STRUCTURE[;]': multiple, STRUCTURE_ID, ACTION, ...cells }) => {
      expect([STRUCTURE ?? multiple, ACTION]).toEqual(['dataflow', 'R'])
      expect(STRUCTURE_ID).toBe(
        `EXODUS:${id.replaceAll('-', '_').toUpperCase()}(${content.description.version})`,
      )
      const { 'CONFIRMED_BY[]': confirmedBy, ...rest } = cells
      return toRow({ ...rest, ...(confirmedBy ? { CONFIRMED_BY: confirmedBy.split(';') } : {}) })
    })
    expectRows(rows, rowsOf(content))
  })
})

describe('a message', () => {
  test('another dimension can stand at the observation: a cross-section', () => {
    const content = contentOf(evidence, 'departures-by-destination')
    const message = toSdmxJson(content, { dimensionAtObservation: 'DESTINATION' })
    expect(byRow(readMessage(message).map(toRow))).toEqual(rowsOf(content))
    const { structures } = JSON.parse(JSON.stringify(message.data)) as { structures: [Structure] }
    expect(structures[0].dimensions.observation?.map(({ id }) => id)).toEqual(['DESTINATION'])
    expect(structures[0].dimensions.series?.map(({ id }) => id)).toEqual(['TIME_PERIOD'])
  })

  test('a dimension that does not exist is refused with those that do', () => {
    expect(() =>
      toSdmxJson(contentOf(evidence, 'departures-total'), { dimensionAtObservation: 'DESTINATION' }),
    ).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ accepted: expect.arrayContaining(['SCOPE']) }),
      }),
    )
  })

  test('rival values stand beside the default answer, each with its source', () => {
    const content = contentOf(evidence, 'departures-total')
    const rivals = rivalsOf(evidence, 'departures-total')
    const rows = readMessage(toSdmxJson(content, { rivals }))
    const row = rows.find(({ TIME_PERIOD, SCOPE }) => TIME_PERIOD === '2024' && SCOPE === 'beoe-oec')
    const cell = evidence
      .dataset('departures-total')
      .cell({ origin: 'PAK', scope: 'beoe-oec', period: '2024' })
    const published = (cell?.rivals ?? []).map((index) => evidence.dataset('departures-total').row(index))
    expect(published.length).toBeGreaterThan(1)
    expect(row?.RIVAL_VALUE).toEqual(published.map(({ value }) => value))
    expect(row?.RIVAL_SOURCE).toEqual(published.map(({ source }) => source))
  })

  test('rows that rival each other cannot be a cube', () => {
    const content = {
      ...contentOf(evidence, 'departures-total'),
      table: evidence.dataset('departures-total').observations,
    }
    expect(() => toSdmxJson(content)).toThrow(/one row a cell/)
    expect(() => toSdmxCsv(content)).toThrow(/one row a cell/)
  })

  test('fiscal years of several countries stay apart from calendar years', () => {
    const rows = readMessage(toSdmxJson(contentOf(evidence, 'citizenship-acquired')))
    const forms = new Map(rows.map(({ PERIOD, TIME_PERIOD }) => [PERIOD, TIME_PERIOD]))
    expect(forms.get('FY2023-US')).toBe('2022-10-01/P1Y')
    expect(forms.get('FY2023-AU')).toBe('2022-07-01/P1Y')
  })

  test('names come in the language asked for, with both beside', () => {
    const message = toSdmxJson(contentOf(evidence, 'departures-total'), { language: 'ur' })
    expect(message.meta.contentLanguages).toEqual(['ur', 'en'])
    const { title } = contentOf(evidence, 'departures-total').description
    expect(message.data.structures[0]).toMatchObject({
      name: title.ur,
      names: { en: title.en, ur: title.ur },
    })
  })

  test('without observations the keys of the series are left', () => {
    const content = contentOf(evidence, 'departures-by-destination')
    const message = toSdmxJson(content, { observations: false })
    const { dataSets } = JSON.parse(JSON.stringify(message.data)) as { dataSets: [DataSet] }
    expect(Object.keys(dataSets[0].series ?? {})).toHaveLength(
      new Set(rowsOf(content).map(({ destination }) => destination)).size,
    )
    expect(Object.values(dataSets[0].series ?? {}).every((series) => Object.keys(series).length === 0)).toBe(
      true,
    )
  })

  test('no row is a message without observations', () => {
    const content = contentOf(evidence, 'departures-total')
    const empty = toSdmxJson({ ...content, table: content.table.slice(0, 0) })
    expect(readMessage(empty)).toEqual([])
    if (hasSchemas) expect(schemaFindings('data', empty)).toEqual([])
  })
})

describe('SDMX-CSV', () => {
  const read = (text: string): Record<string, string>[] => parse(text, { columns: true })

  test('labels=both joins codes and names, labels=name gives names a column of their own', () => {
    const content = contentOf(evidence, 'departures-by-destination')
    const [both] = read(toSdmxCsv(content, { labels: 'both' }))
    const [name] = read(toSdmxCsv(content, { labels: 'name' }))
    expect(both?.['ORIGIN: Country of origin']).toBe('PAK: Pakistan')
    expect(name).toMatchObject({
      ORIGIN: 'PAK',
      'Country of origin': 'Pakistan',
      STRUCTURE_NAME: content.description.title.en,
    })
  })

  test('keys of series and observations', () => {
    const [row] = read(toSdmxCsv(contentOf(evidence, 'departures-by-destination'), { keys: 'both' }))
    expect(row?.SERIES_KEY).toBe(`${row?.ORIGIN}.${row?.DESTINATION}`)
    expect(row?.OBS_KEY).toBe(`${row?.SERIES_KEY}.${row?.TIME_PERIOD}`)
  })

  test('normalized times are in one unit, the finest of the message', () => {
    const lengths = (id: string) =>
      new Set(
        read(toSdmxCsv(contentOf(evidence, id), { timeFormat: 'normalized' })).map(
          (row) => row.TIME_PERIOD?.length,
        ),
      )
    expect(lengths('departures-by-destination')).toEqual(new Set([4]))
    expect(lengths('economy')).toEqual(new Set([7]))
    expect(lengths('incident-victims')).toEqual(new Set([10]))
  })
})
