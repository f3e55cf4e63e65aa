import { expect, test } from 'vitest'
import { openContext } from '../../context'
import { presentObservation } from './present'
import { observationTexts } from './row-text'

const { evidence } = await openContext()

test.each(evidence.datasetIds)('rows are written as they would be from objects: %s', (id) => {
  const dataset = evidence.dataset(id)
  const { indices } = dataset.table
  // All of most tables; of the longest every hundredth row, beyond those that are kept too.
  const step = Math.ceil(indices.length / 3_000)
  for (let at = 0; at < indices.length; at += step) {
    const index = indices[at] ?? 0
    const expected = JSON.stringify(presentObservation(evidence, dataset, index))
    // Once written, once kept.
    expect(observationTexts(evidence, dataset, Uint32Array.of(index, index))).toEqual([expected, expected])
  }
})
