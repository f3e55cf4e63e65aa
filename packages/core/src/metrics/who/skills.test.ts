import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import {
  highSkillShare,
  iscoSkillIntensity,
  skillIntensity,
  skillLevelShare,
  skillMixChange,
  skillShareChange,
  skillShift,
} from '.'
import { SKILL_LEVELS } from './skill-levels'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['departures-total', 'departures-by-skill', 'departures-by-occupation'],
  })
})

const pakistan = (period: string) => ({ origin: 'PAK', period })
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

describe('shares', () => {
  const shareOf = (level: string, period: string) =>
    skillLevelShare.at(evidence, { ...pakistan(period), skillLevel: level }).value

  test('of the five levels add up to a hundred wherever all are published', () => {
    for (const period of [...Array.from({ length: 43 }, (_, at) => String(1981 + at)), '2025']) {
      expect(total(SKILL_LEVELS.map((level) => shareOf(level, period))), period).toBeCloseTo(100, 6)
    }
  })

  test('the two upper ones together are the high-skill share', () => {
    expect(shareOf('highly-qualified', '2022') + shareOf('highly-skilled', '2022')).toBeCloseTo(
      highSkillShare.at(evidence, pakistan('2022')).value,
      10,
    )
  })

  test('2024 has the skilled and the unskilled alone', () => {
    const at2024 = SKILL_LEVELS.filter((level) =>
      skillLevelShare
        .series(evidence, { origin: 'PAK', skillLevel: level })
        .some(({ period }) => period.code === '2024'),
    )
    expect(at2024).toEqual(['unskilled', 'skilled'])
  })
})

describe('skill intensity', () => {
  test('2022 and 2023 are what R gives', () => {
    // weighted.mean(c(0, 25, 50, 75, 100), counts)
    expect(skillIntensity.at(evidence, pakistan('2022')).value).toBeCloseTo(27.471529028436731, 10)
    expect(skillIntensity.at(evidence, pakistan('2023')).value).toBeCloseTo(27.374525431096941, 10)
  })

  test('the mean ISCO level of 2022 is what R gives, and managers decide its lower end', () => {
    // weighted.mean(c(4, 4, 3, 2, 2, 2, 2, 2, 1), counts); the same with 3 for managers
    const figure = iscoSkillIntensity.at(evidence, pakistan('2022'))
    expect(figure.value).toBeCloseTo(1.7143543676314579, 10)
    expect(figure.range?.low).toBeCloseTo(1.6926168304020357, 10)
  })

  test('both say the same of the direction from 2011 to 2022', () => {
    const change = (metric: typeof skillIntensity) =>
      metric.at(evidence, pakistan('2022')).value - metric.at(evidence, pakistan('2011')).value
    expect(Math.sign(change(skillIntensity))).toBe(Math.sign(change(iscoSkillIntensity)))
  })
})

describe('change of the mix', () => {
  const from2021 = { ...pakistan('2023'), since: '2021' }
  const atLevels = (metric: typeof skillShift) =>
    SKILL_LEVELS.map((skillLevel) => metric.at(evidence, { ...from2021, skillLevel }).value)

  test('2021 to 2023 is what R gives', () => {
    // b - a * sum(b) / sum(a); 100 * (b / sum(b) - a / sum(a)); 50 * sum(abs(b / sum(b) - a / sum(a)))
    const shifts = [
      49766.44482794503, 1659.0885250450956, -78102.787359511596, 26048.426824614959, 628.82718190647938,
    ]
    const points = [
      5.7691864747654034, 0.19233021591596594, -9.0540834498781706, 3.0196698246184561, 0.072896934578348463,
    ]
    atLevels(skillShift).forEach((value, at) => {
      expect(value).toBeCloseTo(shifts[at] ?? 0, 6)
    })
    atLevels(skillShareChange).forEach((value, at) => {
      expect(value).toBeCloseTo(points[at] ?? 0, 10)
    })
    expect(skillMixChange.at(evidence, from2021).value).toBeCloseTo(9.0540834498781706, 10)
  })

  test('what one level gains others lose', () => {
    expect(total(atLevels(skillShift))).toBeCloseTo(0, 6)
    expect(total(atLevels(skillShareChange))).toBeCloseTo(0, 10)
  })

  test('is refused across a break, and taken with a note when asked for', () => {
    const over2011 = { ...pakistan('2015'), since: '2008' }
    expect(() => skillMixChange.at(evidence, over2011)).toThrow(/departures-by-skill breaks in 2009/)
    const { lineage } = skillMixChange.at(evidence, { ...over2011, breaks: 'span' })
    expect(lineage).toMatchObject({
      notes: [2009, 2010, 2011].map((year) => ({ en: expect.stringContaining(`break in ${year}`) })),
    })
    expect(skillMixChange.series(evidence, { origin: 'PAK', since: '2008' })).toEqual([])
  })

  test('the break of the highly skilled in 2025 stands in the way of that level, not of the unskilled', () => {
    const to2025 = (skillLevel: string) => () =>
      skillShareChange.at(evidence, { ...pakistan('2025'), since: '2023', skillLevel })
    expect(to2025('unskilled')().value).toBeCloseTo((466_062 / 762_499 - 392_653 / 862_625) * 100, 10)
    expect(to2025('highly-skilled')).toThrow(expect.objectContaining({ code: 'BreakInSeriesError' }))
  })

  test('of all levels together there is none', () => {
    expect(() => skillShift.at(evidence, { ...from2021, skillLevel: 'total' })).toThrow(
      expect.objectContaining({ code: 'UnknownCodeError' }),
    )
  })
})
