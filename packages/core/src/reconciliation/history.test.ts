import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { readObservation } from '../figure'
import { historyOf } from '.'

let evidence: Evidence
const id = 'departures-total/PAK.beoe-oec.2024'
const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }

beforeAll(async () => {
  evidence = await openEvidence({ datasets: ['departures-total', 'net-migration'] })
})

test('the answer and its rivals are those of the figure', () => {
  const { answer, rivals } = historyOf(evidence, id)
  const figure = readObservation(evidence, 'departures-total', key)
  expect(answer?.value).toBe(figure.value)
  expect(
    figure.alternatives.map(({ row }) => row).every((row) => rivals.some((rival) => rival.row === row)),
  ).toBe(true)
})

test('on each day of the history the library answers with its row, and not the day before', () => {
  const { history } = historyOf(evidence, id)
  expect(history.length).toBeGreaterThan(0)
  for (const { from, row } of history) {
    if (from === undefined) continue
    expect(readObservation(evidence.asOf(from), 'departures-total', key).value).toBe(row.value)
  }
  expect(history.at(-1)?.row.row).toBe(historyOf(evidence, id).answer?.row)
})

test('what is not published, and what is no id, is refused', () => {
  expect(() => historyOf(evidence, 'departures-total/PAK.beoe-oec.1800')).toThrow(/no value|not in code list/)
  expect(() => historyOf(evidence, 'departures-total/PAK.2024')).toThrow(/takes 3/)
})
