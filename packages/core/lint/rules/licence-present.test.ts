import { expect, test } from 'vitest'
import { datasetOf, evidenceOf, messagesOf, sourceOf, text } from '../test-data'
import { licencePresent } from './licence-present'

test('licences that the code list explains pass', () => {
  expect(messagesOf(licencePresent, datasetOf())).toEqual([])
})

test('a licence of the dataset that the code list lacks is named', () => {
  expect(
    messagesOf(licencePresent, datasetOf({ licence: { spdx: 'CC0-1.0', note: text('Free.') } })),
  ).toEqual(['licence "CC0-1.0" of the dataset is not in code list licence'])
})

test('a licence of a source of its rows is named with the source; other sources do not matter', () => {
  const sources = [sourceOf('office', { licence: 'LicenseRef-Mine' }), sourceOf('paper', { licence: 'None' })]
  const dataset = datasetOf()
  expect(messagesOf(licencePresent, dataset, evidenceOf({ datasets: [dataset], sources }))).toEqual([
    'licence "LicenseRef-Mine" of source office is not in code list licence',
  ])
})
