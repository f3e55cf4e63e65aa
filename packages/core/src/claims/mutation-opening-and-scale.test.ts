import { beforeAll, expect, test } from 'vitest'
import type { Row } from '../../test/hand-made'
import { type Evidence, openEvidence } from '../evidence'
import { type Assessment, type Claim, claimById, renderSentence, type Verdict } from '.'
import { withoutValues, withRecords, withRows, withValue } from './test-evidence'

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const wording = ({ reasons }: Assessment): string =>
  reasons.map((reason) => renderSentence(reason, 'en')).join(' ')

const sentencesIn = (items: Assessment['supports']): string =>
  items.map((item) => (item.kind === 'figures' ? renderSentence(item.sentence, 'en') : '')).join(' ')

const verdictOf = (claim: Claim, changed: Evidence = evidence): Verdict => claim.assess(changed).verdict

/** The dataset with copies of the first row that is like this, changed. */
const withMore = (id: string, like: (row: Row) => boolean, ...changes: readonly Row[]): Evidence =>
  withRows(evidence, id, (rows) => [
    ...rows,
    ...rows
      .filter(like)
      .slice(0, 1)
      .flatMap((row) => changes.map((change): Row => ({ ...row, ...change }))),
  ])

test('a national emergency: years with more departures stand against it only while there are any', () => {
  const claim = claimById('national-emergency')
  expect(sentencesIn(claim.assess(evidence).contradicts)).toContain('947,699 in 2015')
  const record = claim.assess(withValue(evidence, 'departures-total', { period: '2025' }, 1_000_000))
  expect(wording(record)).toContain('1,000,000 workers registered to leave in 2025')
  expect(sentencesIn(record.contradicts)).not.toContain('More had registered')
})

test('unprecedented numbers: each count that reaches a record carries the verdict further', () => {
  const claim = claimById('unprecedented-numbers')
  expect(verdictOf(claim)).toBe('misleading')
  const registered = withValue(evidence, 'departures-total', { period: '2025' }, 2_000_000)
  expect(verdictOf(claim, registered)).toBe('mixed')
  expect(wording(claim.assess(registered))).toContain('2,000,000 in 2025')
  const students = withValue(
    evidence,
    'students-abroad',
    { destination: 'WLD', measure: 'tertiary-outbound', period: '2021' },
    50_000,
  )
  expect(verdictOf(claim, students)).toBe('contradicted')
})

test('no intention of returning: the verdict follows where they go, who is away, and who crosses back', () => {
  const claim = claimById('no-intention-of-returning')
  expect(verdictOf(claim)).toBe('misleading')
  const elsewhere = withValue(
    evidence,
    'departures-by-destination',
    { destination: 'SAU', period: '2025' },
    10_000,
  )
  expect(verdictOf(claim, elsewhere)).toBe('mostly-supported')
  const back = withValue(evidence, 'exit-control', { measure: 'citizens-arrived' }, 8_000_000)
  expect(verdictOf(claim, back)).toBe('misleading')
  expect(sentencesIn(claim.assess(back).supports)).not.toContain('Citizens left')
})

test('no intention of returning: were nobody to go outside the Gulf, nothing of it would be true', () => {
  const claim = claimById('no-intention-of-returning')
  const gulf = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']
  const allToTheGulf = withRows(
    withValue(evidence, 'exit-control', { measure: 'citizens-arrived' }, 8_100_000),
    'departures-by-destination',
    (rows) =>
      rows.map((row) => {
        if (row.period !== '2025' || !gulf.includes(String(row.destination))) return row
        return { ...row, value: row.destination === 'SAU' ? 762_499 : 0 }
      }),
  )
  expect(verdictOf(claim, allToTheGulf)).toBe('contradicted')
})

test('once a path for the poor: had professionals been the most, the verdict would fall', () => {
  const claim = claimById('once-a-path-for-the-poor')
  expect(verdictOf(claim)).toBe('mostly-supported')
  const professionals = withRows(evidence, 'departures-by-skill', (rows) =>
    rows.map((row) =>
      ['highly-skilled', 'highly-qualified'].includes(String(row.skillLevel)) && row.period <= '1990'
        ? { ...row, value: (row.value ?? 0) * 20 }
        : row,
    ),
  )
  expect(verdictOf(claim, professionals)).toBe('mixed')
  expect(wording(claim.assess(professionals))).not.toContain('93.2%')
})

test('a widespread aspiration: a poll in which most want to leave, or fewer than many, moves the verdict', () => {
  const claim = claimById('widespread-aspiration')
  const poll = { survey: 'ipor-2023-09', measure: 'want-to-leave', breakdown: 'total' }
  expect(verdictOf(claim)).toBe('mixed')
  expect(verdictOf(claim, withValue(evidence, 'aspiration-surveys', poll, 60))).toBe('mostly-supported')
  const few = withValue(evidence, 'aspiration-surveys', poll, 5)
  expect(verdictOf(claim, few)).toBe('misleading')
  expect(wording(claim.assess(few))).toContain('the lowest found 5%')
})

test('across strata: the verdict follows the classes', () => {
  const claim = claimById('cuts-across-strata')
  expect(verdictOf(claim)).toBe('mostly-supported')
  const notTheRich = withValue(
    evidence,
    'aspiration-surveys',
    { breakdown: 'income-class', group: 'upper-middle-or-privileged' },
    5,
  )
  expect(verdictOf(claim, notTheRich)).toBe('misleading')
  expect(wording(claim.assess(notTheRich))).toContain('5% of the better-off')
})

test('across strata: a survey of the public by education would lift the bound', () => {
  const claim = claimById('cuts-across-strata')
  const asked = { measure: 'want-to-leave', breakdown: 'education', period: '2024-09' }
  const byEducation = withMore(
    'aspiration-surveys',
    ({ survey, breakdown }) => survey === 'ipsos-youth-2024-09' && breakdown === 'total',
    { ...asked, group: 'middle', value: 25 },
    { ...asked, group: 'unprivileged', value: 24 },
  )
  expect(verdictOf(claim, byEducation)).toBe('supported')
  expect(wording(claim.assess(byEducation))).not.toContain('by education')
})

test('a vote of no confidence: how the country is seen stands for it or against it, as most see it', () => {
  const claim = claimById('vote-of-no-confidence')
  const at = { measure: 'country-wrong-direction', period: '2025-Q2' }
  expect(sentencesIn(claim.assess(evidence).supports)).toContain('58%')
  const hopeful = claim.assess(withValue(evidence, 'confidence-surveys', at, 30))
  expect(sentencesIn(hopeful.supports)).not.toContain('wrong direction')
  expect(sentencesIn(hopeful.contradicts)).toContain('30% saw the country go in the wrong direction')
})

test.each([
  [727_000, 'mostly-supported'],
  [760_000, 'mostly-supported'],
  [900_000, 'misleading'],
  [1_500_000, 'contradicted'],
])('left last year: a register of %i would make it %s', (value, verdict) => {
  const claim = claimById('left-last-year-727000')
  const changed = withValue(evidence, 'departures-total', { period: '2024' }, value)
  expect(verdictOf(claim, changed)).toBe(verdict)
  expect(wording(claim.assess(changed))).toContain(value.toLocaleString('en'))
})

test('the headline: right if 2023 had the number, misleading if no other year had it either', () => {
  const claim = claimById('headline-dates-727000-to-2023')
  expect(verdictOf(claim)).toBe('contradicted')
  const in2023 = withValue(evidence, 'departures-total', { period: '2023' }, 727_100)
  expect(verdictOf(claim, in2023)).toBe('supported')
  const inNoYear = withValue(evidence, 'departures-total', { period: '2024' }, 800_000)
  expect(verdictOf(claim, inNoYear)).toBe('misleading')
  expect(wording(claim.assess(inNoYear))).not.toContain('The number is the count of')
})

test('a million professionals: that many in the two upper levels would bear it out', () => {
  const claim = claimById('million-skilled-professionals-a-year')
  expect(verdictOf(claim)).toBe('contradicted')
  const million = withValue(
    evidence,
    'departures-by-skill',
    { skillLevel: 'highly-qualified', period: '2025' },
    986_343,
  )
  expect(verdictOf(claim, million)).toBe('supported')
  expect(sentencesIn(claim.assess(million).supports)).toContain('1,000,000 registered in 2025')
})

test('professions named: one of which nobody registered is one the statement is wrong about', () => {
  const claim = claimById('professions-named-are-leaving')
  expect(verdictOf(claim)).toBe('supported')
  const noTeachers = withValue(
    evidence,
    'departures-by-occupation',
    { occupation: 'teacher', period: '2025' },
    0,
  )
  expect(verdictOf(claim, noTeachers)).toBe('mostly-supported')
  expect(wording(claim.assess(noTeachers))).toContain('Teachers registered to leave in 2025: 0')
})

test('the backbone of development: fewer doctors at home speak for it, more against it', () => {
  const claim = claimById('backbone-of-development')
  expect(sentencesIn(claim.assess(evidence).contradicts)).toContain('For every thousand people')
  const fewer = withValue(
    evidence,
    'professional-workforce-and-training',
    { occupation: 'doctor', measure: 'registered', period: '2025' },
    100_000,
  )
  expect(sentencesIn(claim.assess(fewer).supports)).toContain('For every thousand people')
})

test('systemic failures: reasons and mood move the verdict, within what they can show', () => {
  const claim = claimById('systemic-failures-cause-departure')
  expect(verdictOf(claim)).toBe('mixed')
  const wrong = { measure: 'country-wrong-direction', period: '2025-Q2' }
  const hopeful = withValue(evidence, 'confidence-surveys', wrong, 10)
  expect(verdictOf(claim, hopeful)).toBe('misleading')
  expect(wording(claim.assess(hopeful))).toContain('10% saw the country go in the wrong direction')
  const political = withValue(evidence, 'aspiration-reasons', { reason: 'political-instability' }, 99)
  expect(verdictOf(claim, political)).toBe('mixed')
  expect(claim.assess(political).contradicts).toHaveLength(claim.assess(evidence).contradicts.length - 2)
})

test('what the register does not hold is not made up', () => {
  const noRegister = withoutValues(withoutValues(evidence, 'departures-total'), 'departures-by-skill')
  for (const id of ['left-last-year-727000', 'headline-dates-727000-to-2023', 'once-a-path-for-the-poor']) {
    expect(verdictOf(claimById(id), noRegister), id).toBe('unverifiable')
  }
  const silent = withRecords(evidence, () => ({ events: [], statements: [] }))
  expect(verdictOf(claimById('unprecedented-numbers'), silent)).toBe('misleading')
})
