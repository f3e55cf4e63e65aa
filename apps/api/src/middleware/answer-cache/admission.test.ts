import { expect, test } from 'vitest'
import { createAdmission } from './admission'

test('what is quickly made is kept when it is asked again, what is slow at once', () => {
  const isWorthKeeping = createAdmission()
  expect([isWorthKeeping('quick', 0.1), isWorthKeeping('quick', 0.1)]).toEqual([false, true])
  expect(isWorthKeeping('slow', 50)).toBe(true)
})

test('a flood of questions asked once is not kept, and what is asked often is remembered through most of it', () => {
  const isWorthKeeping = createAdmission()
  let kept = 0
  let remembered = 0
  for (let i = 0; i < 50_000; i++) {
    if (isWorthKeeping(`once ${i}`, 0.1)) kept++
    if (i % 100 === 0 && isWorthKeeping('often', 0.1)) remembered++
  }
  expect(kept).toBe(0)
  expect(remembered).toBeGreaterThan(450)
})
