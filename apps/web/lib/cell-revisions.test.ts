import { type CellRevision, revisionsOf } from '@exodus/core/releases'
import { expect, test } from 'vitest'
import { revisionView } from './cell-revisions'

const [added] = await revisionsOf('published-outflow-claims')
if (!added?.after) throw new Error('a release of the published claims added a row')
const { after } = added

test('an added row is named by the codes that tell it apart and its period, with its value, and leads to its figure', () => {
  const view = revisionView(added, 'en')
  expect(view.change).toBe('added')
  expect(view.name).toMatch(/^(?!Pakistan,).+, 2023$/)
  expect(view.value).toBe('727,000 persons')
  expect(view.href).toBe(`/en/figures/${added.figure}`)
  expect(revisionView(added, 'ur').name).toMatch(/^(?!پاکستان،).+، 2023$/)
})

test('a revised row says in which columns it differs, codes under their names', () => {
  const before = { ...after, value: 700_000, status: 'P', attributes: {} }
  const revised: CellRevision = {
    ...added,
    change: 'revised',
    before,
    columns: ['value', 'status', 'note'],
  }
  expect(revisionView(revised, 'en').differences).toEqual([
    { column: 'Value', before: '700,000', after: '727,000' },
    { column: 'Status', before: 'Provisional value', after: 'Normal value' },
    { column: 'Note', before: '', after: after.attributes.note },
  ])
})

test('a removed row has the value that it had, and leads nowhere', () => {
  const { after: before, ...rest } = added
  const view = revisionView({ ...rest, change: 'removed', before: after ?? before }, 'en')
  expect([view.value, view.href]).toEqual(['727,000 persons', undefined])
})
