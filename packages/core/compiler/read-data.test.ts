import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { datasetOf, datasetOfText } from '../lint/test-data'
import { parseObservations, readDataset, readEvidence } from './read-data'

const CSV = `destination,period,value,status,quality,source
SAU,2023,7,A,official,office
`

const FILES = {
  'sources.csv': `id,topic,publisher,title,published,url,via,kind,licence,terms,note
office,departures,Office,Report,2025-06-30,https://example.org/,,official,CC-BY-4.0,,
`,
  'codes/area.json': JSON.stringify({
    id: 'area',
    title: { en: 'Area', ur: 'علاقہ' },
    description: { en: 'Countries.', ur: 'ممالک۔' },
    attributes: { alpha2: { en: 'Two letters', ur: 'دو حروف' } },
  }),
  'codes/area.csv': `code,name_en,name_ur,parent,description_en,description_ur,alpha2
SAU,Saudi Arabia,سعودی عرب,ASI,The kingdom.,سلطنت۔,SA
ASI,Asia,ایشیا,,,,
`,
  'departures/dataset.json': JSON.stringify(datasetOf().description),
  'departures/observations.csv': CSV,
  'events.csv': `id,period,kind,actor,area,category,direction,affected,status,bearing,claim,title_en,title_ur,description_en,description_ur,sources,quality,note
ban-of-2023,2023-05,policy,government bureau,PAK,institution,context,,confirmed,supports,,Ban,پابندی,A ban.,ایک پابندی۔,office paper,official,
`,
  'statements.csv': 'id\n',
  'incidents.csv': `id,period,place,area,route,cause,nationalities,latitude,longitude,title_en,title_ur
wreck,2023-06-14,Off Pylos,GRC,sea,drowning,PAK SYR,36.5,,Wreck,حادثہ
`,
  'claims.csv': 'id\n',
} satisfies Record<string, string>

const folders: string[] = []

/** A folder of data in which some files differ; a file that is `undefined` is not there. */
function folderOf(changes: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'exodus-data-'))
  folders.push(folder)
  for (const [file, content] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('parseObservations', () => {
  const { description } = datasetOf()

  test('columns hold the cells as text, in the order of the rows', () => {
    const { columns, header, size } = parseObservations(
      description,
      `${CSV}ARE,2023,7.50,A,official,office\n`,
    )
    expect(header).toEqual(['destination', 'period', 'value', 'status', 'quality', 'source'])
    expect(columns.destination).toEqual(['SAU', 'ARE'])
    expect(columns.value).toEqual(['7', '7.50'])
    expect(size).toBe(2)
  })

  test('constants are filled into every row, and are not in the header', () => {
    const csv = 'destination,period,value\nARE,2023,3\nSAU,2023,7\n'
    const constants = { status: 'A', quality: 'official', source: 'office' }
    const { columns, header } = datasetOfText(csv, { constants })
    expect(columns.source).toEqual(['office', 'office'])
    expect(header).toEqual(['destination', 'period', 'value'])
  })

  test('a column that is also a constant is an error that names it', () => {
    expect(() => datasetOfText(CSV, { constants: { source: 'office' } })).toThrow(
      'departures: source is both a constant and a column',
    )
  })

  test('cells may hold commas, quotes and line ends', () => {
    const cell = 'He said "no",\nand left'
    const csv = `destination,note\nSAU,"${cell.replaceAll('"', '""')}"\n`
    expect(parseObservations(description, csv).columns.note).toEqual([cell])
  })

  test('a row with too few or too many cells is an error that names the file and the line', () => {
    expect(() => parseObservations(description, `${CSV}ARE,2023\n`)).toThrow(
      /^departures\/observations\.csv: .*expect 6, got 2 on line 3/,
    )
  })

  test('a quote that is not closed is an error that names the file', () => {
    expect(() => parseObservations(description, `${CSV}"ARE,2023`)).toThrow(
      /^departures\/observations\.csv: /,
    )
  })

  test('the digest is the SHA-256 of the text, so that any other text has another', () => {
    const { digest } = parseObservations(description, CSV)
    expect(digest).toBe(createHash('sha256').update(CSV).digest('hex'))
    expect(parseObservations(description, CSV.replace('7', '8')).digest).not.toBe(digest)
  })
})

describe('readDataset', () => {
  test('reads the description and the observations of a folder', () => {
    const { description, columns } = readDataset(folderOf(), 'departures')
    expect(description.measure.id).toBe('departures')
    expect(columns.value).toEqual(['7'])
  })

  test('a dataset.json that is no JSON is named', () => {
    const folder = folderOf({ 'departures/dataset.json': '{ "id": ' })
    expect(() => readDataset(folder, 'departures')).toThrow(/^departures\/dataset\.json: .*JSON/)
  })

  test('a field that the schema does not allow is named with its file', () => {
    const { description } = datasetOf()
    const wrong = JSON.stringify({ ...description, measure: { ...description.measure, additive: 'yes' } })
    expect(() => readDataset(folderOf({ 'departures/dataset.json': wrong }), 'departures')).toThrow(
      /^departures\/dataset\.json departures: measure\.additive: .*expected boolean/,
    )
  })

  test('a dataset whose id is not its folder is an error that names both', () => {
    const folder = folderOf({ 'arrivals/dataset.json': FILES['departures/dataset.json'] })
    expect(() => readDataset(folder, 'arrivals')).toThrow(
      'arrivals/dataset.json: id is departures, the folder arrivals',
    )
  })
})

describe('readEvidence', () => {
  test('reads sources, code lists, datasets and records', () => {
    const evidence = readEvidence(folderOf())
    expect(evidence.sources.map(({ id }) => id)).toEqual(['office'])
    expect([...evidence.codeLists.keys()]).toEqual(['area', 'incident'])
    expect([...evidence.datasets.keys()]).toEqual(['departures'])
    expect(evidence.statements).toEqual([])
  })

  test('columns of a code list that the schema does not know are attributes of the code', () => {
    const { codeLists } = readEvidence(folderOf())
    expect(codeLists.get('area')?.codes).toEqual([
      {
        code: 'SAU',
        name: { en: 'Saudi Arabia', ur: 'سعودی عرب' },
        parent: 'ASI',
        description: { en: 'The kingdom.', ur: 'سلطنت۔' },
        attributes: { alpha2: 'SA' },
      },
      { code: 'ASI', name: { en: 'Asia', ur: 'ایشیا' }, attributes: { alpha2: '' } },
    ])
  })

  test('texts in two languages are nested, and lists are split at spaces', () => {
    const [event] = readEvidence(folderOf()).events
    expect(event?.title).toEqual({ en: 'Ban', ur: 'پابندی' })
    expect(event?.actor).toEqual(['government', 'bureau'])
    expect(event?.affected).toEqual([])
    expect(event?.sources).toEqual(['office', 'paper'])
  })

  test('incidents are the codes of their own list, and a missing coordinate is null', () => {
    const { incidents, codeLists } = readEvidence(folderOf())
    expect(incidents[0]).toMatchObject({ nationalities: ['PAK', 'SYR'], latitude: 36.5, longitude: null })
    expect(codeLists.get('incident')?.codes).toEqual([
      { code: 'wreck', name: { en: 'Wreck', ur: 'حادثہ' }, attributes: {} },
    ])
  })

  test.each([
    ['sources.csv', 'id,topic\noffice', /^sources\.csv: .*length is 2, got 1 on line 2/],
    ['codes/area.csv', 'code,name_en\n"SAU', /^codes\/area\.csv: /],
    ['codes/area.json', '{', /^codes\/area\.json: .*JSON/],
    ['events.csv', 'id,period\na,2023,x\n', /^events\.csv: /],
  ])('a %s that cannot be parsed is named', (file, content, message) => {
    expect(() => readEvidence(folderOf({ [file]: content }))).toThrow(message)
  })

  test.each([
    ['sources.csv', FILES['sources.csv'].replace('official', 'hearsay'), /^sources\.csv office: kind: /],
    [
      'codes/area.csv',
      FILES['codes/area.csv'].replace('سعودی عرب', ''),
      /^codes\/area area: codes\.0\.name\.ur: /,
    ],
    ['events.csv', FILES['events.csv'].replace('office paper', ''), /^events\.csv ban-of-2023: sources: /],
  ])('a %s that the schema does not allow is named with record and field', (file, content, message) => {
    expect(() => readEvidence(folderOf({ [file]: content }))).toThrow(message)
  })
})
