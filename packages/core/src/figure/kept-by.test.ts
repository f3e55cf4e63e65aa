import { expect, test } from 'vitest'
import { keptBy } from './kept-by'

test('a value is made once for each subject and question', () => {
  const made: string[] = []
  const read = keptBy((subject: { readonly id: string }, asked) => {
    made.push(`${subject.id} ${asked}`)
    return made.length
  })
  const [one, other] = [{ id: 'one' }, { id: 'other' }]
  expect([read(one, 'a'), read(one, 'a'), read(one, 'b'), read(other, 'a'), read(other, 'a')]).toEqual([
    1, 1, 2, 3, 3,
  ])
  expect(made).toEqual(['one a', 'one b', 'other a'])
})
