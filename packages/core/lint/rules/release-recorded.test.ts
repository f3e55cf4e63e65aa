import { expect, test } from 'vitest'
import { datasetOf, messagesOf, text } from '../test-data'
import { releaseRecorded } from './release-recorded'

const { digest, description } = datasetOf()
const { constants } = description
const release = {
  version: '1.0.0',
  date: '2026-01-31',
  observations: 1,
  sha256: digest,
  constants,
  changes: text('First.'),
}

test('the latest release records version, day, rows and digest', () => {
  const earlier = { ...release, version: '0.9.0', sha256: '0'.repeat(64) }
  expect(messagesOf(releaseRecorded, datasetOf({ releases: [earlier, release] }))).toEqual([])
})

test('a changed cell is found by the digest', () => {
  const changed = datasetOf({ rows: [{ value: '8' }], releases: [release] })
  expect(messagesOf(releaseRecorded, changed)).toEqual([
    `latest release says sha256 ${digest}, the data ${changed.digest}: record a release`,
  ])
})

test.each([
  ['version', 'version', '1.1.0', '1.0.0'],
  ['revised', 'date', '2026-02-01', '2026-01-31'],
])('%s is that of the release', (field, name, now, before) => {
  expect(messagesOf(releaseRecorded, datasetOf({ releases: [release], [field]: now }))).toEqual([
    `latest release says ${name} ${before}, the data ${now}: record a release`,
  ])
})

test('the number of rows is that of the release', () => {
  const longer = datasetOf({ rows: [{}, { destination: 'ARE' }], releases: [release] })
  expect(messagesOf(releaseRecorded, longer)).toContain(
    'latest release says observations 1, the data 2: record a release',
  )
})

test('a constant that changes, comes or goes is found: it stands for a cell in every row', () => {
  const released = { ...release, constants: { ...constants, region: 'south' } }
  expect(messagesOf(releaseRecorded, datasetOf({ releases: [released] }))).toEqual([
    'constant region is "", in the latest release "south": record a release',
  ])
})
