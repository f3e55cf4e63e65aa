import { beforeAll, describe, expect, test } from 'vitest'
import { datasetOf, type Row } from '../../../test/hand-made'
import { createEvidence, type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import { metricById } from '../registry'
import { wishGap, wishMetrics, wishShare } from './index'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: [...new Set(wishMetrics.flatMap(({ datasets }) => datasets))],
  })
})

const at = (id: string, key: Record<string, string>) =>
  metricById(id).at(evidence, { country: 'PAK', ...key })

const IPSOS = { survey: 'ipsos-youth-2024-09', period: '2024-09' }
const PIDE = { survey: 'pide-basics-2022', period: '2022' }
const GALLUP = { survey: 'gallup-pk-2022-01', period: '2021-12-22/2022-01-31' }

describe('the share who want to leave', () => {
  test('is 37 percent in the BASICS survey, as a second report says too', () => {
    expect(at('wish-share', PIDE).value).toBe(37)
    expect(String(explain(at('wish-share', PIDE)))).toContain('confirmed by')
  })

  test('and the shares who stay or do not say add up to a hundred in every poll that gives all three', () => {
    const polls = [
      ['gallup-pk-2010-05', '2010-05'],
      ['gallup-pk-2023-12', '2023-12'],
      ['ipor-2023-09', '2023-09'],
    ]
    for (const [survey = '', period = ''] of polls) {
      const answers = ['want-to-leave', 'want-to-stay', 'no-answer'].map(
        (measure) => at('wish-share', { survey, measure, period }).value,
      )
      expect(
        answers.reduce((sum, share) => sum + share, 0),
        survey,
      ).toBe(100)
    }
  })

  test('is no share where a survey gives millions of people', () => {
    expect(() =>
      at('wish-share', { survey: 'gallup-world-poll-2008-2010', country: 'WLD', period: '2008/2010' }),
    ).toThrow(/persons-million/)
  })

  test('does not answer by sex for Gallup 2022, whose shares of men and women cannot both be right', () => {
    expect(() => at('wish-share', { ...GALLUP, breakdown: 'sex', group: 'male' })).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
  })
})

describe('the gap between groups', () => {
  test('is 13 points between the classes of the Ipsos survey, 36 less 23', () => {
    const gap = at('wish-gap', {
      ...IPSOS,
      breakdown: 'income-class',
      group: 'upper-middle-or-privileged',
      versus: 'unprivileged',
    })
    expect(gap.value).toBe(13)
    expect(gap.unit.id).toBe('percentage-points')
  })

  test('has no interval, and says that the sizes of the groups are not published', () => {
    const gap = at('wish-gap', { ...IPSOS, breakdown: 'province', group: 'islamabad', versus: 'sindh' })
    expect(gap.value).toBe(26)
    expect(gap.range).toBeUndefined()
    expect(String(explain(gap))).toContain('how many people were asked on each side is not published')
  })

  test('of the young against all respondents is 25 points in BASICS, without an interval', () => {
    const gap = at('wish-gap', { ...PIDE, breakdown: 'age', group: '15-24', versus: 'total' })
    expect(gap.value).toBe(62 - 37)
    expect(String(explain(gap))).toContain('the two shares are not independent')
  })

  test('turns its sign when the groups change places', () => {
    const [young, old] = ['18-29', '30-and-over']
    const lanka = { survey: 'cpa-lka-2022', country: 'LKA', period: '2022-10', breakdown: 'age' }
    const gap = at('wish-gap', { ...lanka, group: young ?? '', versus: old ?? '' })
    expect(gap.value).toBeCloseTo(77.2 - 45.4, 10)
    expect(at('wish-gap', { ...lanka, group: old ?? '', versus: young ?? '' }).value).toBe(-gap.value)
  })

  test('between the supporters of three parties is 6 points at its widest, the 21 to 27 that Gallup prints', () => {
    const gap = at('wish-widest-gap', { ...GALLUP, breakdown: 'party-supported' })
    expect(gap.value).toBe(6)
    expect(String(explain(gap))).toContain('highest: Supporters of the PML-N; lowest: Supporters of the PPP')
  })

  test('by region is widest between Islamabad and Sindh with Ipsos, and between others with BASICS', () => {
    expect(String(explain(at('wish-widest-gap', { ...IPSOS, breakdown: 'province' })))).toContain(
      'highest: Islamabad; lowest: Sindh',
    )
    expect(String(explain(at('wish-widest-gap', { ...PIDE, breakdown: 'province' })))).toContain(
      'highest: Azad Jammu and Kashmir; lowest: Punjab',
    )
  })

  test('needs two groups: BASICS publishes one by age', () => {
    expect(() => at('wish-widest-gap', { ...PIDE, breakdown: 'age' })).toThrow(/2 figures or more; 1/)
  })
})

describe('with sizes of samples', () => {
  const dimensions = ['survey', 'country', 'measure', 'breakdown', 'group']
  const answer = (group: string, value: number, sizes: Record<string, string>): Row => ({
    survey: 'poll',
    country: 'PAK',
    measure: 'want-to-leave',
    breakdown: group === 'total' ? 'total' : 'sex',
    group,
    period: '2024',
    value,
    unit: 'percent',
    sampleSize: '150',
    groupSize: '',
    ...sizes,
  })
  const poll = (rows: Row[]): Evidence =>
    createEvidence({
      datasets: [datasetOf('aspiration-surveys', dimensions, rows, { units: { percent: ['ratio', 0.01] } })],
    })
  const key = { survey: 'poll', country: 'PAK', period: '2024' }
  const men = { ...key, breakdown: 'sex', group: 'male', versus: 'female' }

  test('a gap has the interval of Newcombe (1998): 56 of 70 less 48 of 80 is 20 points, 5.24 to 33.39', () => {
    const sized = poll([answer('male', 80, { groupSize: '70' }), answer('female', 60, { groupSize: '80' })])
    const gap = wishGap.at(sized, men)
    expect(gap.value).toBe(20)
    expect(gap.range?.low).toBeCloseTo(5.24, 2)
    expect(gap.range?.high).toBeCloseTo(33.39, 2)
    expect(gap.lineage.operation).toBe('interval')
    expect(String(explain(gap))).toContain('Newcombe (1998, method 10) for independent samples of 70 and 80')
  })

  test('the size of the whole sample is never taken for that of a group', () => {
    const unsized = poll([answer('male', 80, {}), answer('female', 60, {})])
    expect(wishGap.at(unsized, men).range).toBeUndefined()
  })

  test('the share of all respondents has the interval of Wilson (1927)', () => {
    const share = wishShare.at(poll([answer('total', 42, { sampleSize: '1000' })]), key)
    expect(share.value).toBe(42)
    // prop.test(420, 1000, correct = FALSE)$conf.int
    expect(share.range?.low).toBeCloseTo(38.9772682159, 8)
    expect(share.range?.high).toBeCloseTo(45.0839599199, 8)
  })

  test('rival values widen the interval to hold both', () => {
    const rivals = poll([
      { ...answer('total', 19, { sampleSize: '1072' }), source: 'one' },
      { ...answer('total', 21, { sampleSize: '1072' }), source: 'two' },
    ])
    const { range } = wishShare.at(rivals, key)
    // prop.test(c(0.19, 0.21) * 1072, ...) one at a time
    expect(range?.low).toBeLessThan(17)
    expect(range?.high).toBeGreaterThan(23)
  })
})

describe('over the surveys of a year', () => {
  test('the share runs from 25 to 38 percent in 2023, 13 points apart', () => {
    expect(at('wish-lowest', { period: '2023' }).value).toBe(25)
    expect(at('wish-highest', { period: '2023' }).value).toBe(38)
    expect(at('wish-spread', { period: '2023' }).value).toBe(13)
  })

  test('every national poll since 2010 lies in the 24 to 38 percent that the notes on the claim give', () => {
    const found = ['2022', '2023'].flatMap((period) =>
      ['wish-lowest', 'wish-highest'].map((id) => at(id, { period }).value),
    )
    expect(Math.min(...found)).toBe(24)
    expect(Math.max(...found)).toBe(38)
  })

  test('fieldwork over the turn of the year counts in the year in which it ended', () => {
    expect(String(explain(at('wish-spread', { period: '2022' })))).toContain(
      'Gallup Pakistan, December 2021 and January 2022',
    )
    expect(() => at('wish-spread', { period: '2021' })).toThrow(/0 are published/)
  })

  test('one survey makes no range', () => {
    expect(() => at('wish-spread', { period: '2024' })).toThrow(
      expect.objectContaining({ code: 'TooFewFiguresError' }),
    )
  })
})

describe('reasons and destinations', () => {
  test('58 percent of those who want to leave name jobs, which is not 58 percent who want to leave', () => {
    const jobs = at('wish-reason-share', {
      survey: 'ipor-2023-09',
      base: 'want-to-leave',
      reason: 'better-job-opportunities',
      period: '2023-09',
    })
    expect(jobs.value).toBe(58)
    expect(at('wish-share', { survey: 'ipor-2023-09', period: '2023-09' }).value).toBe(38)
  })

  test('a mean importance is no share', () => {
    expect(() =>
      at('wish-reason-share', {
        survey: 'med-karachi-aku-baqai',
        base: 'final-year-students-aku',
        reason: 'poor-salary-structure',
        period: '2007',
      }),
    ).toThrow(/score-1-10/)
  })

  test('the destinations of the Ipsos survey add up to no more than a hundred, and half are in the Gulf', () => {
    const shares = evidence
      .dataset('aspiration-destinations')
      .where({ survey: 'ipsos-youth-2024-09' })
      .column('destination')
      .map((destination) =>
        metricById('wish-destination-share').at(evidence, {
          ...IPSOS,
          origin: 'PAK',
          base: 'want-to-leave',
          destination: String(destination),
        }),
      )
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBe(90)
    const gulf = shares.filter(({ id }) => /ARE|SAU|QAT/.test(id ?? ''))
    expect(gulf.reduce((sum, { value }) => sum + value, 0)).toBe(52)
  })
})

describe('confidence in the country', () => {
  const direction = { pollster: 'ipsos-pakistan', measure: 'country-right-direction' }

  test('rose by 28 points from the end of 2022 to mid-2025, by 24 to 32 within sampling', () => {
    const change = at('confidence-change', { ...direction, since: '2022-Q4', period: '2025-Q2' })
    expect(change.value).toBe(28)
    // Newcombe's formula over prop.test(420, 1000, correct = FALSE) and prop.test(140, 1000, correct = FALSE) in R
    expect(change.range?.low).toBeCloseTo(24.2085736313, 8)
    expect(change.range?.high).toBeCloseTo(31.682872746, 8)
    expect(change.period.code).toBe('2025-Q2')
  })

  test('agrees with the answer the other way round: 58 percent saw the wrong direction', () => {
    const right = at('confidence-share', { ...direction, period: '2025-Q2' })
    const wrong = at('confidence-share', {
      ...direction,
      measure: 'country-wrong-direction',
      period: '2025-Q2',
    })
    expect(right.value + wrong.value).toBe(100)
    expect(right.range?.high).toBeCloseTo(100 - (wrong.range?.low ?? 0), 10)
  })

  test('has no interval where a wave does not say how many it asked', () => {
    const change = at('confidence-change', { ...direction, since: '2024-Q3', period: '2025-Q2' })
    expect(change.value).toBe(31)
    expect(change.range).toBeUndefined()
  })

  test('is not measured backwards', () => {
    expect(() => at('confidence-change', { ...direction, since: '2025-Q2', period: '2022-Q4' })).toThrow(
      expect.objectContaining({ code: 'UnlikePeriodsError' }),
    )
  })
})
