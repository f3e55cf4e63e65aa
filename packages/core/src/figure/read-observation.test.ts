import { beforeAll, describe, expect, test } from 'vitest'
import { datasetOf } from '../../test/hand-made'
import { createEvidence, type Evidence, openEvidence } from '../evidence'
import { figureOfRow, readObservation, readWhere } from './read-observation'

describe('registered departures of 2024, Bureau and Corporation together', () => {
  const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }
  let evidence: Evidence
  beforeAll(async () => {
    evidence = await openEvidence({ datasets: ['departures-total', 'population'] })
  })

  test('are 727,381 persons, as the press reports', () => {
    expect(readObservation(evidence, 'departures-total', key)).toMatchObject({
      id: 'departures-total/PAK.beoe-oec.2024',
      label: { en: 'Registered departures: BEOE and OEC' },
      value: 727_381,
      unit: { id: 'persons' },
      period: { code: '2024', start: '2024-01-01', end: '2024-12-31' },
      status: 'A',
      quality: 'reported',
    })
  })

  test('have two rival values of unstated scope, and range over them', () => {
    const figure = readObservation(evidence, 'departures-total', key)
    expect(figure.alternatives.map(({ value }) => value)).toEqual([725_672, 727_391])
    expect(figure.alternatives.map((rival) => rival.key.scope)).toEqual(['unstated', 'unstated'])
    expect(figure.range).toEqual({ low: 725_672, high: 727_391 })
  })

  test('rest on a published row of a source with an address, and name the sources that agree', () => {
    const { lineage } = readObservation(evidence, 'departures-total', key)
    if (lineage.operation !== 'observation') throw new Error('expected an observation')
    expect(lineage).toMatchObject({ dataset: 'departures-total', key })
    expect(lineage.source).toMatchObject({ id: 'departures-dailypakistan-2026-01-09' })
    expect(lineage.source.url).toMatch(/^https:\/\//)
    expect(lineage.confirmedBy).toEqual(['departures-dailytimes-2025-06-09', 'departures-netmag-2025-01-14'])
    expect(evidence.dataset('departures-total').row(lineage.row - 1)).toMatchObject({
      ...key,
      value: 727_381,
    })
  })

  test('were known from another source, and without rivals, in the middle of 2025', () => {
    const figure = readObservation(evidence.asOf('2025-06-30'), 'departures-total', key)
    expect(figure.value).toBe(727_381)
    expect(figure.alternatives).toEqual([])
    expect(figure).not.toHaveProperty('range')
    expect(figure.lineage).toMatchObject({ source: { id: 'departures-dailytimes-2025-06-09' } })
  })

  test('were not known in 2024', () => {
    expect(() => readObservation(evidence.asOf('2024-12-31'), 'departures-total', key)).toThrow(
      expect.objectContaining({
        code: 'MissingObservationError',
        message: expect.stringContaining('PAK.beoe-oec.2024: what is published there came out later'),
      }),
    )
  })

  test('are answered by the row of any rival too', () => {
    const dataset = evidence.dataset('departures-total')
    const figure = readObservation(evidence, 'departures-total', key)
    const rows = dataset.observations.where({ scope: 'beoe-oec', period: '2024' }).indices
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(figureOfRow(evidence, dataset, row)).toEqual(figure)
  })
})

const visas = datasetOf(
  'visas',
  ['origin', 'measure', 'class'],
  [
    { origin: 'PAK', measure: 'issued', class: 'total', period: '2022', value: 9, source: 'office' },
    { origin: 'PAK', measure: 'issued', class: 'work', period: '2023', value: 5, confirmedBy: 'press radio' },
    { origin: 'PAK', measure: 'issued', class: 'work', period: '2024', value: 4, status: 'U' },
    { origin: 'PAK', measure: 'issued', class: 'work', period: '2025', value: null, note: 'withheld' },
    { origin: 'PAK', measure: 'issued', class: 'work', period: '2025', value: null, source: 'press' },
  ],
  {
    names: {
      'measure-list': { issued: ['Visas issued', 'جاری ویزے'] },
      'class-list': { work: ['Work', 'کام'], total: ['All', 'کل'] },
    },
  },
)
const evidence = createEvidence({ datasets: [visas], closed: ['passports'] })
const work = { origin: 'PAK', measure: 'issued', class: 'work' }

test('a value without rivals has no range and no alternatives', () => {
  const figure = readObservation(evidence, 'visas', { ...work, period: '2023' })
  expect(figure.alternatives).toEqual([])
  expect(figure).not.toHaveProperty('range')
})

test('the sources that a row says confirm it are named', () => {
  const { lineage } = readObservation(evidence, 'visas', { ...work, period: '2023' })
  expect(lineage).toMatchObject({ confirmedBy: ['press', 'radio'] })
})

test('a source that was not opened is named by its id', () => {
  const { lineage } = readObservation(evidence, 'visas', { ...work, class: 'total', period: '2022' })
  expect(lineage).toMatchObject({ source: { id: 'office' } })
})

test('a label says what is measured, and of which part', () => {
  expect(readObservation(evidence, 'visas', { ...work, period: '2023' }).label).toEqual({
    en: 'Visas issued: Work',
    ur: 'جاری ویزے: کام',
  })
  expect(readObservation(evidence, 'visas', { ...work, class: 'total', period: '2022' }).label.en).toBe(
    'Visas issued',
  )
})

test.each([
  ['nothing is published', '2021', '.'],
  [
    'all that is published is unreliable',
    '2024',
    ': what is published there is flagged as unreliable or missing',
  ],
  ['the published value is missing', '2025', ': what is published there is flagged as unreliable or missing'],
])('where %s there is no figure, and the error lists the periods', (_, period, why) => {
  expect(() => readObservation(evidence, 'visas', { ...work, period })).toThrow(
    expect.objectContaining({
      code: 'MissingObservationError',
      message: expect.stringContaining(`visas has no value at visas/PAK.issued.work.${period}${why}`),
      problem: expect.objectContaining({ field: 'period', value: period }),
    }),
  )
})

test('the periods that the error offers all have a value', () => {
  expect(() => readObservation(evidence, 'visas', { ...work, period: '2021' })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ accepted: ['2023'], nearest: '2023' }) }),
  )
})

test('a key that lacks a dimension is an error that names it', () => {
  const { class: _, ...rest } = work
  expect(() => readObservation(evidence, 'visas', { ...rest, period: '2023' })).toThrow(
    expect.objectContaining({
      code: 'IncompleteKeyError',
      message: 'visas needs origin, measure, class, period; class is missing.',
    }),
  )
})

test('an unknown code, dataset or period is the error that its layer throws', () => {
  const errorOf = (dataset: string, key: Record<string, string>): unknown => {
    try {
      return readObservation(evidence, dataset, { ...work, period: '2023', ...key })
    } catch (error) {
      return error
    }
  }
  expect(errorOf('visas', { class: 'wrok' })).toMatchObject({
    code: 'UnknownCodeError',
    problem: { nearest: 'work' },
  })
  expect(errorOf('visa', {})).toMatchObject({ code: 'UnknownIdError', problem: { nearest: 'visas' } })
  expect(errorOf('passports', {})).toMatchObject({ code: 'DatasetNotOpenError' })
  expect(errorOf('visas', { period: '2023-13' })).toMatchObject({ code: 'InvalidPeriodError' })
})

test('a filter reads every cell with a value', () => {
  const ids = readWhere(evidence, 'visas', { origin: 'PAK' }).map(({ id }) => id)
  expect(ids).toEqual(['visas/PAK.issued.total.2022', 'visas/PAK.issued.work.2023'])
})

test('a figure cannot be altered', () => {
  const figure = readObservation(evidence, 'visas', { ...work, period: '2023' })
  expect(() => Object.assign(figure, { value: 6 })).toThrow(TypeError)
})
