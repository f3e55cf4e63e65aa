import { expect, test } from 'vitest'
import { ledger } from './assessed'
import { historyOf } from './history'

test('the history of a claim ends with today’s verdict and passes through that of the day it was made', {
  timeout: 60_000,
}, async () => {
  const { claims, saidBy } = await ledger()
  for (const { now, whenSaid } of claims) {
    const history = await historyOf(now.claim.id)
    expect(history.at(-1)?.assessment.verdict).toBe(now.verdict)
    const then = history.find(({ from, to }) => from <= saidBy && saidBy <= to)
    expect(then?.assessment.verdict, now.claim.id).toBe(whenSaid.verdict)
  }
})

test('neighbouring stretches differ in their verdict and follow each other', async () => {
  const { claims } = await ledger()
  const histories = await Promise.all(claims.map(({ now }) => historyOf(now.claim.id)))
  for (const history of histories) {
    history.slice(1).forEach(({ from, assessment }, at) => {
      expect(assessment.verdict).not.toBe(history[at]?.assessment.verdict)
      expect(from > (history[at]?.to ?? '')).toBe(true)
    })
  }
  expect(histories.some(({ length }) => length > 1)).toBe(true)
})
