import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { codeListOf, datasetOf, evidenceOf, sourceOf, text } from '../lint/test-data'
import { type CompiledDataset, type Dataset, defineDataset } from '../src/evidence/dataset'
import { camelCase, compileDataset, stringModule, tableColumns } from './compile-dataset'
import { type DatasetText, type EvidenceText, readEvidence } from './read-data'

/** The string that a module written by `stringModule` exports. */
const stringOf = (module: string): string => runInNewContext(module.replace(/^export const \w+ =/, ''))

/** The description in a wrapper module. */
const metaOf = (wrapper: string): CompiledDataset =>
  JSON.parse(/^ {2}\.\.\.(\{.*\}),$/m.exec(wrapper)?.[1] ?? 'null')

/** The dataset as the library has it, from the text of its two modules. */
function compiled(
  dataset: DatasetText,
  evidence: EvidenceText = evidenceOf({ datasets: [dataset] }),
): Dataset {
  const { wrapper, columns } = compileDataset(dataset, evidence)
  return defineDataset({ ...metaOf(wrapper), columns: () => JSON.parse(stringOf(columns)) })
}

describe('every dataset in the library has the rows of its CSV', () => {
  const evidence = readEvidence()

  test.each([...evidence.datasets])('%s', (id, dataset) => {
    const { observations } = compiled(dataset, evidence)
    expect(observations.size).toBe(dataset.size)
    expect(missingColumns(dataset, observations.columnNames)).toEqual([])
    for (const name of observations.columnNames) {
      const texts = dataset.columns[name] ?? constantUnit(dataset)
      const cells = observations.column(name)
      const same = name === 'value' ? isNumberOf : (cell: unknown, text: string) => cell === text
      const differences = texts.flatMap((text, row) =>
        same(cells[row], text) ? [] : [`${id}:${row + 1} ${name}: "${text}" became ${cells[row]}`],
      )
      expect(differences).toEqual([])
    }
  })

  /** A column may be left out only when no row has anything in it. */
  const missingColumns = ({ columns }: DatasetText, names: readonly string[]): string[] =>
    Object.keys(columns).filter((name) => !names.includes(name) && columns[name]?.some((cell) => cell !== ''))

  const constantUnit = ({ description, size }: DatasetText): string[] =>
    Array.from({ length: size }, () => description.measure.unit ?? '')

  /**
   * Nothing is rounded: the number is that of the text, and is written as the text up to trailing zeros. A text of
   * seventeen digits is a source's own print of a binary fraction, and is compared in as many digits.
   */
  const isNumberOf = (cell: unknown, text: string): boolean => {
    if (text === '' || typeof cell !== 'number') return text === '' && cell === null
    const digits = withoutTrailingZeros(text)
    const written = [String(cell), withoutTrailingZeros(cell.toPrecision(17))]
    return cell === Number(text) && written.includes(digits)
  }

  const withoutTrailingZeros = (text: string): string =>
    text.includes('.') ? text.replace(/\.?0+$/, '') : text
})

describe('tableColumns', () => {
  const rows = [
    { destination: 'SAU', period: '2024' },
    { destination: 'ARE', period: '2023-12', value: '' },
    { destination: 'ARE', period: '2023' },
  ]

  test('codes are in the order of their text, periods in time', () => {
    const { columns } = tableColumns(datasetOf({ rows }))
    expect(columns.get('destination')).toMatchObject({
      dictionary: ['ARE', 'SAU'],
      codes: Uint8Array.of(1, 0, 0),
    })
    expect(columns.get('period')).toMatchObject({ dictionary: ['2023', '2023-12', '2024'] })
  })

  test('columns stand as in a row: dimensions, period, value, standard and own attributes, note', () => {
    const attributes = [{ id: 'label', title: text('Label') }]
    const dataset = datasetOf({ attributes, rows: [{ note: 'n', label: 'l', confirmedBy: 'paper' }] })
    expect([...tableColumns(dataset).columns.keys()]).toEqual([
      'destination',
      'period',
      'value',
      'unit',
      'status',
      'quality',
      'source',
      'confirmedBy',
      'label',
      'note',
    ])
  })

  test('a column without a text is left out', () => {
    expect(tableColumns(datasetOf({ rows: [{ note: '' }] })).columns.has('note')).toBe(false)
  })
})

describe('compileDataset', () => {
  test('an empty value is null, not zero', () => {
    const { observations } = compiled(
      datasetOf({
        rows: [
          { value: '', status: 'O' },
          { period: '2024', value: '0' },
        ],
      }),
    )
    expect(observations.column('value')).toEqual([null, 0])
  })

  test('the names and other names of the codes in use go along, and no others', () => {
    const dataset = datasetOf({ rows: [{ destination: 'ARE' }, {}] })
    const area = codeListOf('area', {
      ARE: { alpha2: 'AE' },
      PAK: { alpha2: 'PK' },
      SAU: { alpha2: 'SA', aliases: 'KSA|Saudia' },
    })
    const { wrapper } = compileDataset(dataset, evidenceOf({ datasets: [dataset], codeLists: [area] }))
    const { names, aliases } = metaOf(wrapper)
    expect(Object.keys(names.area ?? {})).toEqual(['ARE', 'SAU'])
    expect(aliases).toEqual({ area: { AE: 'ARE', SA: 'SAU', KSA: 'SAU', Saudia: 'SAU' } })
  })

  test('the groups of the codes in use go along where the list is classified, and known breaks where there are some', () => {
    const breaks = [{ period: '2023', note: text('Redefined.') }]
    const dataset = datasetOf({ rows: [{ destination: 'ARE' }, {}], breaks })
    const area = {
      ...codeListOf('area', { ARE: { region: 'gulf' }, PAK: { region: 'south-asia' }, SAU: { region: '' } }),
      classifications: { region: 'region' },
    }
    const meta = metaOf(
      compileDataset(dataset, evidenceOf({ datasets: [dataset], codeLists: [area] })).wrapper,
    )
    expect(meta.classifications).toEqual({
      area: { region: { codeList: 'region', groups: { ARE: 'gulf' } } },
    })
    expect(meta.breaks).toEqual(breaks)
  })

  test('a dataset without either carries neither', () => {
    const meta = metaOf(compileDataset(datasetOf(), evidenceOf()).wrapper)
    expect(meta).not.toHaveProperty('classifications')
    expect(meta).not.toHaveProperty('breaks')
  })

  test('the codes of a dimension are its type', () => {
    const { wrapper } = compileDataset(datasetOf({ rows: [{}, { destination: 'ARE' }] }), evidenceOf())
    expect(wrapper).toContain("destination: 'ARE' | 'SAU'")
  })

  test('the policy holds the dates of the sources of the rows, and the preferences of the dataset', () => {
    const policy = { prefer: ['office'], reason: text('Whole.') }
    const dataset = datasetOf({ policy })
    const sources = [sourceOf('office', { published: '2024' }), sourceOf('paper')]
    expect(
      metaOf(compileDataset(dataset, evidenceOf({ datasets: [dataset], sources })).wrapper).policy,
    ).toEqual({
      prefer: ['office'],
      published: { office: '2024' },
    })
  })

  test('units in use have their dimension and factor', () => {
    const measure = { id: 'money', title: text('Money'), unit: null, additive: true }
    const dataset = datasetOf({ measure, rows: [{ unit: 'usd-million' }] })
    const unit = codeListOf('unit', {
      usd: { dimension: 'usd', factor: '1' },
      'usd-million': { dimension: 'usd', factor: '1000000' },
    })
    const { wrapper } = compileDataset(dataset, evidenceOf({ datasets: [dataset], codeLists: [unit] }))
    expect(metaOf(wrapper).units).toEqual({ 'usd-million': ['usd', 1_000_000] })
  })

  test('a code list that does not exist is named', () => {
    const dataset = datasetOf({ dimensions: [{ id: 'destination', codeList: 'country' }] })
    expect(() => compileDataset(dataset, evidenceOf())).toThrow('departures: there is no code list country')
  })
})

test.each(["it's", 'a \\ b', 'line\nend', 'a \u2028 b \u2029 c', '"', 'پاکستان'])(
  '%j survives in a module',
  (value) => {
    expect(JSON.parse(stringOf(stringModule('json', { value })))).toEqual({ value })
  },
)

test('an id becomes a name', () => {
  expect(camelCase('population-15-64-share')).toBe('population1564Share')
})
