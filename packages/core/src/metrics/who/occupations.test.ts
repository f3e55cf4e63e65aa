import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import {
  highSkillShare,
  iscoGroupDepartures,
  iscoGroupShare,
  labourerDriverShare,
  namedProfessionsDepartures,
  namedProfessionsShare,
  occupationFamilyDepartures,
  occupationFamilyShare,
  occupationMixEffect,
  occupationOwnEffect,
  occupationScaleEffect,
  professionDepartures,
  professionShare,
} from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['departures-total', 'departures-by-skill', 'departures-by-occupation'],
  })
})

const pakistan = (period: string) => ({ origin: 'PAK', period })
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const complete = Array.from({ length: 12 }, (_, at) => String(2011 + at))

describe('professions', () => {
  const countOf = (occupation: string, period: string) =>
    professionDepartures.at(evidence, { ...pakistan(period), occupation })

  test('doctors, engineers, nurses and teachers of 2025 are 13,106', () => {
    expect(total(['doctor', 'engineer', 'nurse', 'teacher'].map((each) => countOf(each, '2025').value))).toBe(
      13_106,
    )
  })

  test('the doctors of 2024 keep their rival of 3,490', () => {
    expect(countOf('doctor', '2024')).toMatchObject({ value: 3_642, range: { low: 3_490, high: 3_642 } })
  })

  test('labourers were the 50.1 per cent of 2024 that the Pakistan Business Council prints', () => {
    const figure = professionShare.at(evidence, { ...pakistan('2024'), occupation: 'labourer' })
    expect(figure.value).toBeCloseTo(50.1, 1)
  })

  test('the eight professions are, from 2011 to 2022, the two upper skill levels to the person', () => {
    for (const period of complete.filter((year) => year !== '2019')) {
      expect(namedProfessionsShare.at(evidence, pakistan(period)).value, period).toBeCloseTo(
        highSkillShare.at(evidence, pakistan(period)).value,
        10,
      )
    }
    expect(namedProfessionsDepartures.at(evidence, pakistan('2022')).value).toBe(38_841)
  })

  test('a year that lacks one of the eight has no answer', () => {
    expect(() => namedProfessionsDepartures.at(evidence, pakistan('2025'))).toThrow(
      /PAK\.computer-analyst\.2025/,
    )
  })

  test('a share of several occupations is taken of the total in their scope: 2013 is Bureau of Bureau', () => {
    expect(JSON.stringify(namedProfessionsShare.at(evidence, pakistan('2013')))).toContain(
      'departures-total/PAK.beoe.2013',
    )
  })
})

test('labourers and drivers of 2024 are 364,574 and 185,209 of 727,381', () => {
  expect(labourerDriverShare.at(evidence, pakistan('2024')).value).toBeCloseTo(
    ((364_574 + 185_209) / 727_381) * 100,
    10,
  )
})

describe('groups', () => {
  const groups = Array.from({ length: 9 }, (_, at) => String(at + 1))
  const families = [
    'agriculture',
    'arts',
    'business',
    'crafts',
    'education',
    'elementary',
    'engineering',
    'health',
    'information-technology',
    'office',
    'services',
    'transport',
  ]

  test('the major groups of 2022 are what R gives', () => {
    // tapply(value, isco08, sum)
    const counts = groups.map(
      (majorGroup) => iscoGroupDepartures.at(evidence, { ...pakistan('2022'), majorGroup }).value,
    )
    expect(counts).toEqual([18_093, 22_446, 39_163, 9_656, 23_194, 3_110, 114_991, 243_691, 357_995])
  })

  test('major groups and fields add up to the whole in every complete year', () => {
    for (const period of complete) {
      const shares = groups.map(
        (majorGroup) => iscoGroupShare.at(evidence, { ...pakistan(period), majorGroup }).value,
      )
      const fields = families.map(
        (family) => occupationFamilyShare.at(evidence, { ...pakistan(period), family }).value,
      )
      expect(total(shares), period).toBeCloseTo(100, 6)
      expect(total(fields), period).toBeCloseTo(100, 6)
    }
  })

  test('a field whose occupations are all published has an answer in a year that lacks others', () => {
    const of2024 = (family: string) => () =>
      occupationFamilyDepartures.at(evidence, { ...pakistan('2024'), family })
    expect(of2024('health')().value).toBe(3_642 + 2_940 + 160)
    expect(of2024('transport')).toThrow(/PAK\.operator\.2024/)
  })

  test('a group to which no occupation belongs is an error that lists those that have some', () => {
    expect(() => iscoGroupShare.at(evidence, { ...pakistan('2022'), majorGroup: '0' })).toThrow(
      expect.objectContaining({
        code: 'UnknownCodeError',
        message: expect.stringContaining('isco08 "0" is not in code list isco08-major-group'),
        problem: expect.objectContaining({ accepted: groups }),
      }),
    )
  })
})

describe('shift and share of an occupation', () => {
  const key = { ...pakistan('2023'), occupation: 'doctor', since: '2021' }
  const effects = [occupationScaleEffect, occupationMixEffect, occupationOwnEffect]

  test('doctors from 2021 to 2023 are what R gives, and add up to the change', () => {
    // o0 * (sum(b) / sum(a) - 1); o0 * (k1 / k0 - sum(b) / sum(a)); o1 - o0 * k1 / k0
    const values = effects.map((effect) => effect.at(evidence, key).value)
    const expected = [3369.0071978631886, 143.77322398646001, -1717.7804218496485]
    values.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? 0, 8)
    })
    expect(total(values)).toBeCloseTo(3_486 - 1_691, 8)
  })

  test('the break of 2025 in the highly skilled stands in the way of nurses, not of doctors', () => {
    const to2025 = (occupation: string) => () =>
      occupationOwnEffect.at(evidence, { ...pakistan('2025'), since: '2022', occupation })
    expect(to2025('doctor')().value).toBeCloseTo(3_795 - 2_464 * (18_352 / 17_976), 8)
    expect(to2025('nurse')).toThrow(expect.objectContaining({ code: 'BreakInSeriesError' }))
  })
})
