import { describe, expect, test } from 'vitest'
import { datasetOf, datasetOfText, text } from '../../lint/test-data'
import { type NewRelease, recordReleases } from './record-release'
import { digestOf, readTable } from './released-table'
import { restoredReleases } from './restored-releases'

const FIRST = `destination,period,value,status,quality,source
ARE,2023,3,A,official,office
SAU,2023,7,A,official,office
`
const PRESENT = `destination,period,value,status,quality,source,note
ARE,2023,3,A,official,office,
OMN,2023,2,A,official,office,
SAU,2023,8,A,official,office,corrected
`
const first = {
  version: '1.0.0',
  date: '2026-01-31',
  observations: 2,
  sha256: digestOf(FIRST),
  constants: {},
  changes: text('First.'),
}
const next: NewRelease = { version: '1.1.0', date: '2026-03-01', changes: text('Saudi Arabia corrected.') }
const present = datasetOfText(PRESENT, { releases: [first] })
const { description, revisions } = recordReleases(present, () => readTable(FIRST, {}), next)

describe('a new release', () => {
  test('has version, day, rows and digest of the table, and counts what it changed', () => {
    expect(description).toMatchObject({ version: '1.1.0', revised: '2026-03-01' })
    expect(description.releases.at(-1)).toEqual({
      ...next,
      observations: 3,
      sha256: present.digest,
      constants: {},
      cells: { added: 1, removed: 0, revised: 1 },
    })
  })

  test('has a record with the rows it changed, before and after', () => {
    expect(revisions).toEqual({
      '1.1.0': `change,destination,period,value,status,quality,source,note
added,OMN,2023,2,A,official,office,
revised-from,SAU,2023,7,A,official,office,
revised-to,SAU,2023,8,A,official,office,corrected
`,
    })
  })

  test('leaves the columns of the release before on record, where they were others', () => {
    expect(description.releases[0]?.columns).toEqual(FIRST.split('\n')[0]?.split(','))
  })

  test('gives the release before back when it is undone', () => {
    const [earlier] = restoredReleases({ ...present, description, revisions })
    expect(earlier?.table.rows).toEqual(readTable(FIRST, {}).rows.map((row) => expect.objectContaining(row)))
  })
})

test('what is recorded already is left as it is', () => {
  const recorded = { ...present, description, revisions }
  const again = recordReleases(recorded, () => {
    throw new Error('no table is asked for')
  })
  expect(again).toEqual({ description, revisions: {} })
})

test('a dataset with one release has nothing to record', () => {
  expect(recordReleases(datasetOf(), () => readTable(FIRST, {})).revisions).toEqual({})
})
