import { expect, test } from 'vitest'
import { recordReleases } from '../../compiler/revisions/record-release'
import { digestOf, readTable } from '../../compiler/revisions/released-table'
import { datasetOf, datasetOfText, messagesOf, text } from '../test-data'
import { revisionsRecorded } from './revisions-recorded'

const FIRST = 'destination,period,value,status,quality,source\nSAU,2023,7,A,official,office\n'
const PRESENT = FIRST.replace(',7,', ',8,')
const first = {
  version: '1.0.0',
  date: '2026-01-31',
  observations: 1,
  sha256: digestOf(FIRST),
  constants: {},
  changes: text('First.'),
}
const { description, revisions } = recordReleases(
  datasetOfText(PRESENT, { releases: [first] }),
  () => readTable(FIRST, {}),
  { version: '1.1.0', date: '2026-03-01', changes: text('Corrected.') },
)
const record = revisions['1.1.0'] ?? ''
const recorded = { ...datasetOfText(PRESENT, description), revisions }

const messages = (dataset: typeof recorded) => messagesOf(revisionsRecorded, dataset)

test('a record that leads back to the release before is sound, and so is a dataset with one release', () => {
  expect(messages(recorded)).toEqual([])
  expect(messages(datasetOf())).toEqual([])
})

test.each([
  ['a record that is not there', {}, /^releases\/1\.1\.0\.csv is missing: run pnpm .* departures$/],
  [
    'a wrong value before',
    { '1.1.0': record.replace(',7,', ',6,') },
    /leaves rows of digest .*; those of 1\.0\.0/,
  ],
  [
    'a wrong value after',
    { '1.1.0': record.replace(',8,', ',9,') },
    /made a row that is not there: .*"value","9"/,
  ],
  ['a line left out', { '1.1.0': record.replace(/^revised-to.*\n/m, '') }, /line 2 is "revised-from"/],
  ['a word that is no change', { '1.1.0': record.replace('revised-from', 'was') }, /line 2 is "was"/],
  [
    'a row too many before',
    { '1.1.0': `${record}removed,ARE,2023,1,A,official,office\n` },
    /leaves 2 rows; 1\.0\.0 had 1/,
  ],
  ['a record of no release', { ...revisions, '1.2.0': record }, /^releases\/1\.2\.0\.csv is of no release/],
  [
    'a record of the first release',
    { ...revisions, '1.0.0': record },
    /^releases\/1\.0\.0\.csv is of no release/,
  ],
])('%s is found', (_, changed, expected) => {
  expect(messages({ ...recorded, revisions: changed })).toEqual([expect.stringMatching(expected)])
})

test('a row that was changed and is not in the record is found', () => {
  const more = datasetOfText(`${PRESENT}SAU,2024,9,A,official,office\n`, description)
  expect(messages({ ...more, revisions })).toEqual([expect.stringMatching(/leaves 2 rows; 1\.0\.0 had 1/)])
})

test('a constant that the release before had otherwise, and the record has not, is found', () => {
  const releases = description.releases.map((release, at) =>
    at === 0 ? { ...release, constants: { origin: 'PAK' } } : release,
  )
  expect(messages({ ...datasetOfText(PRESENT, { ...description, releases }), revisions })).toEqual([])
  const other = datasetOfText(PRESENT, { ...description, releases, constants: { origin: 'IND' } })
  expect(messages({ ...other, revisions: { '1.1.0': `${record.split('\n')[0]}\n` } })).toEqual([
    expect.stringMatching(/leaves rows in which origin is not "PAK", as 1\.0\.0 had it/),
  ])
})

test('counts that are not those of the record are found', () => {
  const releases = description.releases.map((release) =>
    release.cells ? { ...release, cells: { ...release.cells, added: 2 } } : release,
  )
  expect(messages({ ...datasetOfText(PRESENT, { ...description, releases }), revisions })).toEqual([
    'release 1.1.0 says 2 of cells added, its record 0',
  ])
})
