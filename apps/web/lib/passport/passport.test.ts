import { describe, expect, test } from 'vitest'
import { passportAsked } from './asked'
import { countsOfChange, passportsBeside } from './beside'
import { changesBetween, OPENNESS, requirementsOn, snapshots } from './requirements'

const days = await snapshots()
const [first = '', last = ''] = [days[0], days.at(-1)]

test('only days are offered on which every class is known apart', async () => {
  expect(days).toEqual([...days].sort())
  for (const day of days) {
    expect([...(await requirementsOn(day)).byPlace.values()]).not.toContain('visa-on-arrival-or-e-visa')
  }
})

test('every requirement of a day has a class on the map', async () => {
  for (const requirement of (await requirementsOn(last)).byPlace.values()) {
    expect(OPENNESS).toHaveProperty(requirement)
  }
})

test.each([
  [first, last],
  [days.at(-3) ?? '', days.at(-2) ?? ''],
  [days[5] ?? '', days[20] ?? ''],
])(
  'the lists of what opened and closed from %s to %s are as long as the library counts',
  async (since, until) => {
    const { gained, lost } = await changesBetween(since, until)
    const counts = await countsOfChange(since, until)
    expect(gained.length).toBe(counts.gained?.value)
    expect(lost.length).toBe(counts.lost?.value)
  },
)

describe('what the address asks for', () => {
  test('is the whole span and two neighbours when it says nothing', async () => {
    const asked = await passportAsked({})
    expect(asked).toMatchObject({ since: first, until: last, others: ['IND', 'BGD'], ignored: [] })
  })

  test('keeps the passports and days that it knows, and names the others', async () => {
    const asked = await passportAsked({ with: ['NGA', 'XYZ', ''], since: days[3], until: days[9] })
    expect(asked).toMatchObject({ since: days[3], until: days[9], others: ['NGA'], ignored: ['XYZ'] })
  })

  test('takes days in the wrong order for none, and says so', async () => {
    const asked = await passportAsked({ since: days[9], until: days[3] })
    expect(asked).toMatchObject({ since: first, until: last, ignored: [days[9], days[3]] })
  })
})

test('a passport of which Henley says nothing here has its score alone', async () => {
  const [deu] = await passportsBeside(['DEU'])
  expect(deu).not.toHaveProperty('henleyRank')
  expect(deu?.score?.value).toBeGreaterThan(100)
  expect(deu?.scores.length).toBeGreaterThan(10)
})
