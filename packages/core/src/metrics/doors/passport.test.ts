import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import { destinationsByRequirement } from './destinations-by-requirement'
import { mobilityGains, mobilityLosses, requirementChanges } from './mobility-changes'
import { mobilityPercentile, mobilityRank } from './mobility-place'
import { mobilityScore } from './mobility-score'
import { visaFreeCount } from './visa-free-count'
import { visaFreeEntry } from './visa-free-entry'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['passport-rank', 'mobility-score', 'visa-requirement', 'visa-requirement-matrix'],
  })
})

const LAST = '2026-02-17'
const OPEN = ['visa-free', 'visa-free-days', 'visa-on-arrival', 'eta']

/** The score of every passport, counted anew from the matrix of requirements. */
function fromMatrix(): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { origin, requirement } of evidence.dataset('visa-requirement-matrix').where({}).rows()) {
    const open = OPEN.includes(String(requirement)) ? 1 : 0
    scores.set(String(origin), (scores.get(String(origin)) ?? 0) + open)
  }
  return scores
}

test('Henley counts 32 destinations in July 2025 and 31 in January 2026', () => {
  const count = (period: string): number => visaFreeCount.at(evidence, { origin: 'PAK', period }).value
  expect([count('2025-07'), count('2026-01')]).toEqual([32, 31])
  expect(() => count('2007')).toThrow(/has no value/)
})

test('what opens without a prior visa slid from 32 to 29, and a visa is required for 110 instead of 115', () => {
  const score = (period: string): number => mobilityScore.at(evidence, { origin: 'PAK', period }).value
  const required = (period: string): number =>
    destinationsByRequirement.at(evidence, { origin: 'PAK', requirement: 'visa-required', period }).value
  expect([score('2025-01-12'), score(LAST)]).toEqual([32, 29])
  expect([required('2025-01-12'), required(LAST)]).toEqual([115, 110])
})

test('a year or a month takes its last snapshot; before November 2020 the score is not known, visa-free entry is', () => {
  expect(mobilityScore.at(evidence, { origin: 'PAK', period: '2024' }).period.code).toBe('2024-12-04')
  expect(mobilityScore.at(evidence, { origin: 'PAK', period: '2024-05' }).period.code).toBe('2024-05-27')
  expect(() => mobilityScore.at(evidence, { origin: 'PAK', period: '2016' })).toThrow(/No snapshot/)
  expect(() => mobilityScore.at(evidence, { origin: 'PAK', period: '2018' })).toThrow(/has no value/)
  expect(visaFreeEntry.at(evidence, { origin: 'PAK', period: '2018-01-09' }).value).toBe(6)
  expect(visaFreeEntry.at(evidence, { origin: 'PAK', period: LAST }).value).toBe(10)
})

describe('among passports', () => {
  test('score and rank are those counted anew from the matrix of every passport and destination', () => {
    const scores = fromMatrix()
    expect(scores.size).toBe(199)
    for (const origin of ['PAK', 'IND', 'ARE', 'AFG', 'SGP', 'BGD', 'YEM', 'DEU']) {
      const own = scores.get(origin) ?? 0
      const key = { origin, period: LAST }
      expect(mobilityScore.at(evidence, key).value, origin).toBe(own)
      const higher = [...scores.values()].filter((score) => score > own).length
      expect(mobilityRank.at(evidence, key).value, origin).toBe(1 + higher)
    }
  })

  test('rank and percentile are those of R', () => {
    // R 4.2.2: x <- scores of 17 February 2026; rank(-x, ties.method = "min");
    // (rank(x, ties.method = "min") - 1) / (length(x) - 1) * 100
    const inR = {
      PAK: [196, 1.0101010101],
      IND: [150, 23.7373737374],
      ARE: [1, 100],
      AFG: [199, 0],
      SGP: [2, 98.9898989899],
    }
    for (const [origin, [rank = 0, percentile = 0]] of Object.entries(inR)) {
      const key = { origin, period: LAST }
      expect(mobilityRank.at(evidence, key).value, origin).toBe(rank)
      expect(mobilityPercentile.at(evidence, key).value, origin).toBeCloseTo(percentile, 9)
    }
  })
})

describe('between two snapshots', () => {
  const days = (): string[] => [...evidence.dataset('mobility-score').codesOf('period')].sort()

  test('what opened less what closed is the change of the score, for every pair of neighbours since 2020', () => {
    const known = days().filter((day) => day >= '2020-11-19')
    const net = known.slice(1).map((period, at) => {
      const key = { origin: 'PAK', since: known[at] ?? '', breaks: 'span', period }
      return mobilityGains.at(evidence, key).value - mobilityLosses.at(evidence, key).value
    })
    const scores = known.map((period) => mobilityScore.at(evidence, { origin: 'PAK', period }).value)
    expect(net).toEqual(scores.slice(1).map((score, at) => score - (scores[at] ?? 0)))
  })

  test('the same holds for visa-free entry over the whole span', () => {
    const key = { origin: 'PAK', since: '2018-01-09', access: 'visa-free', breaks: 'span', period: LAST }
    const net = mobilityGains.at(evidence, key).value - mobilityLosses.at(evidence, key).value
    expect(net).toBe(10 - 6)
  })

  test('nothing opened from January 2025 to February 2026, and three closed: the note names them', () => {
    const key = { origin: 'PAK', since: '2025-01-12', breaks: 'span', period: LAST }
    expect(mobilityGains.at(evidence, key).value).toBe(0)
    const losses = mobilityLosses.at(evidence, key)
    expect(losses.value).toBe(3)
    expect(losses.status).toBe('E')
    const text = String(explain(losses))
    expect(text).toContain(
      'closed: Bolivia (Visa on arrival → E-visa); Ghana (Visa on arrival → Visa required); Mauritania (Visa on arrival → E-visa)',
    )
    expect(text).toContain('break in 2026-02-17')
    expect(String(explain(losses, 'ur'))).toContain('بند ہوئیں')
  })

  test('thirteen requirements changed in that span, each with both classes in the note', () => {
    const changes = requirementChanges.at(evidence, {
      origin: 'PAK',
      since: '2025-01-12',
      breaks: 'span',
      period: LAST,
    })
    const { lineage } = changes
    const note = lineage.operation === 'observation' ? '' : (lineage.notes[0]?.en ?? '')
    expect(changes.value).toBe(13)
    expect(note.split(';')).toHaveLength(13)
    expect(note).toContain('Saudi Arabia (Visa required → E-visa)')
  })

  test('a recoding is no change: days stated or not, and the class that was either, count as before', () => {
    const changed = (since: string, period: string): number =>
      requirementChanges.at(evidence, { origin: 'PAK', since, breaks: 'span', period }).value
    expect(changed('2020-01-13', '2020-02-07')).toBe(0)
  })

  test('a span across a break is refused unless it is asked for', () => {
    expect(() => mobilityGains.at(evidence, { origin: 'PAK', since: '2025-01-12', period: LAST })).toThrow(
      /breaks in 2026-02-17/,
    )
  })

  test('before November 2020 what opened without a prior visa is not known even across breaks', () => {
    const at = (access: string) =>
      mobilityGains.at(evidence, {
        origin: 'PAK',
        since: '2018-01-09',
        access,
        breaks: 'span',
        period: '2020-01-13',
      })
    expect(() => at('no-prior-visa')).toThrow(/one class/)
    expect(at('no-embassy-visa').value).toBe(14)
    expect(() => at('easy')).toThrow(/access "easy" is not in code list/)
  })

  test('the later snapshot must be later, and only the Pakistani passport is known destination by destination', () => {
    const at = (key: Record<string, string>) => () => mobilityGains.at(evidence, { ...key, breaks: 'span' })
    expect(at({ origin: 'PAK', since: LAST, period: '2025-01-12' })).toThrow(/not an earlier and a later/)
    expect(at({ origin: 'IND', since: '2025-01-12', period: LAST })).toThrow(/origin "IND" is not in/)
  })
})
