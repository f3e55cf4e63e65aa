import { openEvidence } from '@exodus/core'
import { expect, test } from 'vitest'
import { claimsOf } from './subjects'

test('every claim that a page names is on record, and named once', async () => {
  const { records } = await openEvidence({ datasets: [] })
  const known = new Set(records.claims.map(({ id }) => id))
  for (const [page, ids] of Object.entries(claimsOf)) {
    expect(
      ids.filter((id) => !known.has(id)),
      page,
    ).toEqual([])
    expect(new Set(ids).size, page).toBe(ids.length)
  }
})
