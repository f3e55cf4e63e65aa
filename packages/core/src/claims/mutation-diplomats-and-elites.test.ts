import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import type { Event } from '../schema'
import { type Assessment, claimById, renderSentence } from '.'
import { withRecords, withRows, withValue } from './test-evidence'

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const STAFF = { origin: 'PAK', destination: 'WLD', measure: 'mission-staff-disappeared' }
const ECONOMY = { country: 'PAK', region: 'national', indicator: 'real-gdp-growth-fiscal-year' }

const wording = ({ reasons }: Assessment): string =>
  reasons.map((reason) => renderSentence(reason, 'en')).join(' ')

const idsOf = (items: Assessment['supports']): string[] =>
  items.flatMap((item) =>
    item.kind === 'event' ? item.event.id : item.kind === 'statement' ? item.statement.id : [],
  )

const withoutEvent = (id: string): Evidence =>
  withRecords(evidence, ({ events }) => ({ events: events.filter((event) => event.id !== id) }))

/** A rule like the one on ordinary passports of mission staff, as another text might state it. */
const withRule = (change: Partial<Event>): Evidence =>
  withRecords(evidence, ({ events }) => ({
    events: events.flatMap((event) =>
      event.id === 'no-ordinary-passports-missions-2019' ? [event, { ...event, ...change }] : [event],
    ),
  }))

test('the published values stay as they are when one is changed for a test', () => {
  const before = evidence.dataset('officials-abroad').observations.rows()
  withValue(evidence, 'officials-abroad', STAFF, 1)
  expect(evidence.dataset('officials-abroad').observations.rows()).toEqual(before)
  expect(
    withRows(evidence, 'officials-abroad', (rows) => rows)
      .dataset('officials-abroad')
      .table.rows(),
  ).toEqual(evidence.dataset('officials-abroad').table.rows())
})

test('diplomats seek to stay: more staff gone missing carry the verdict from some to many', () => {
  const claim = claimById('diplomats-seek-to-stay')
  expect(claim.assess(evidence).verdict).toBe('mixed')
  const many = claim.assess(withValue(evidence, 'officials-abroad', STAFF, 400))
  expect(many.verdict).toBe('mostly-supported')
  expect(wording(many)).toContain('400, or 20.4%')
})

test('diplomats seek to stay: without a case that the government confirms there is nothing to go by', () => {
  const { verdict } = claimById('diplomats-seek-to-stay').assess(withoutEvent('pak-2016-staff-vanished'))
  expect(verdict).toBe('unverifiable')
})

test('the most alarming sign: the numbers beside the opinion follow the tables', () => {
  const changed = withValue(evidence, 'officials-abroad', STAFF, 20)
  expect(wording(claimById('diplomats-most-alarming-sign').assess(changed))).toContain('20, or 1.02%')
})

test('insiders lack faith: the longest and the shortest list are the ones named', () => {
  const changed = withValue(
    evidence,
    'officials-abroad',
    { measure: 'dual-national-officials', group: 'three-services-grade-17-and-above', destination: 'WLD' },
    5,
  )
  expect(wording(claimById('insiders-lack-faith').assess(changed))).toContain(
    'from 5 (April 2024) to 1,000 (December 2018)',
  )
})

test('ordinary passports: an order to take them away, read or reported, would bear the claim out', () => {
  const claim = claimById('ordinary-passports-confiscated')
  const order: Partial<Event> = {
    id: 'passports-taken',
    quality: 'reported',
    description: { en: 'Ordinary passports of staff abroad are confiscated.', ur: 'ضبط' },
  }
  expect(claim.assess(evidence).verdict).toBe('mixed')
  expect(claim.assess(withRule(order)).verdict).toBe('mostly-supported')
  expect(claim.assess(withRule({ ...order, quality: 'official' })).verdict).toBe('supported')
  expect(claim.assess(withoutEvent('no-ordinary-passports-missions-2019')).verdict).toBe('unverifiable')
})

test('a bar on residency: a report of the rule is enough to verify it in part, its text for the whole', () => {
  const claim = claimById('residency-bar-on-diplomatic-passports')
  const bar: Partial<Event> = {
    id: 'residency-bar',
    affected: ['diplomats'],
    description: { en: 'Diplomats may not apply for residency abroad.', ur: 'رہائش' },
  }
  expect(claim.assess(evidence).verdict).toBe('unverifiable')
  expect(claim.assess(withRule({ ...bar, quality: 'reported' })).verdict).toBe('mostly-supported')
  expect(claim.assess(withRule({ ...bar, quality: 'official' })).verdict).toBe('supported')
})

test.each([
  [10, 'contradicted'],
  [30, 'mixed'],
  [400, 'supported'],
])(
  'futile measures: a count of %i staff gone in the years after the rule would make it %s',
  (value, verdict) => {
    const claim = claimById('measures-are-futile')
    const later = withRows(evidence, 'officials-abroad', (rows) => [
      ...rows,
      ...rows.flatMap((row) => {
        if (row.destination !== 'WLD') return []
        if (row.measure === 'mission-staff-disappeared') return [{ ...row, period: '2020-01/2024-12', value }]
        return row.measure === 'mission-staff-posted-abroad' ? [{ ...row, period: '2024-12' }] : []
      }),
    ])
    expect(claim.assess(evidence).verdict).toBe('unverifiable')
    expect(claim.assess(later).verdict).toBe(verdict)
  },
)

test('moral collapse: what stands beside the opinion follows the record', () => {
  const claim = claimById('moral-collapse')
  expect(idsOf(claim.assess(evidence).supports)).toContain('can-2024-pia-crew')
  expect(idsOf(claim.assess(withoutEvent('can-2024-pia-crew')).supports)).not.toContain('can-2024-pia-crew')
  expect(wording(claim.assess(withValue(evidence, 'officials-abroad', STAFF, 20)))).toContain('20, or 1.02%')
})

test('a former prime minister said so: the verdict follows what is quoted, by how many, and in which words', () => {
  const claim = claimById('former-pm-does-not-matter')
  const verdictWith = (change: (quote: string) => string, carriers: number): string =>
    claim.assess(
      withRecords(evidence, ({ statements }) => ({
        statements: statements.map((statement) =>
          statement.stance === 'dismissive'
            ? {
                ...statement,
                quote: change(statement.quote),
                sources: ['claims-tribune-gilani-2012', 'claims-dna-gilani-2012'].slice(0, carriers),
              }
            : statement,
        ),
      })),
    ).verdict
  expect(verdictWith((quote) => quote, 2)).toBe('mostly-supported')
  expect(verdictWith((quote) => quote, 1)).toBe('mostly-supported')
  expect(verdictWith(() => '', 2)).toBe('mixed')
  expect(verdictWith(() => "It doesn't matter if millions leave", 1)).toBe('mostly-supported')
  expect(verdictWith(() => "It doesn't matter if millions leave", 2)).toBe('supported')
  const silent = withRecords(evidence, () => ({ statements: [] }))
  expect(claim.assess(silent).verdict).toBe('unverifiable')
})

test('a former prime minister said so: whoever held the office when the article came out is not former', () => {
  const sharif = withRecords(evidence, ({ statements }) => ({
    statements: statements.flatMap((statement) =>
      statement.stance === 'dismissive'
        ? [{ ...statement, speaker: { en: 'Shehbaz Sharif', ur: 'شہباز شریف' } }]
        : [statement],
    ),
  }))
  expect(claimById('former-pm-does-not-matter').assess(sharif).verdict).toBe('unverifiable')
})

test('leaders are disconnected: the survey beside the opinion is the latest one', () => {
  const claim = claimById('leaders-are-disconnected')
  const changed = withValue(
    evidence,
    'aspiration-surveys',
    { survey: 'ipsos-youth-2024-09', measure: 'want-to-leave', breakdown: 'total' },
    55,
  )
  expect(wording(claim.assess(changed))).toContain('In a survey of September 2024, 55% of those asked')
})

describe('losing skilled youth: the verdict follows the effects that are seen, within what association can show', () => {
  const claim = claimById('losing-skilled-youth-cripples')
  const verdictOf = (changed: Evidence) => claim.assess(changed).verdict
  const holding = (changed: Evidence) =>
    claim
      .assess(changed)
      .definitions.filter(({ verdict }) => verdict === 'mixed')
      .map(({ definition }) => definition.en)
  const quick = (from = evidence): Evidence =>
    withValue(from, 'economy', { ...ECONOMY, period: 'FY2025-PK' }, 9)
  const hopeful = (): Evidence =>
    withValue(evidence, 'confidence-surveys', { measure: 'country-wrong-direction', period: '2025-Q2' }, 10)
  const weakened = (dimensions: readonly string[]): Evidence =>
    dimensions.reduce(
      (changed, dimension) =>
        withValue(
          changed,
          'governance',
          { country: 'PAK', indicator: `wgi-${dimension}-percentile-rank`, period: '2023' },
          1,
        ),
      evidence,
    )

  test('of four effects two are seen', () => {
    expect(verdictOf(evidence)).toBe('mixed')
    expect(holding(evidence)).toHaveLength(2)
  })

  test('with one or none it misleads, and the wording says what grew', () => {
    expect(verdictOf(quick())).toBe('misleading')
    expect(wording(claim.assess(quick()))).toContain('9% in fiscal year 2025')
    expect(verdictOf(hopeful())).toBe('misleading')
    expect(verdictOf(quick(hopeful()))).toBe('misleading')
  })

  test('one dimension that falls further decides nothing; most of them do', () => {
    const few = weakened(['voice-accountability'])
    const most = weakened([
      'voice-accountability',
      'political-stability',
      'government-effectiveness',
      'regulatory-quality',
      'rule-of-law',
    ])
    const weaken = expect.stringContaining('Institutions weaken')
    expect(holding(few)).not.toContainEqual(weaken)
    expect(holding(most)).toContainEqual(weaken)
    expect(wording(claim.assess(most))).toContain(', 1 in 2023')
  })

  test('if all are seen it is mixed still: what goes along with departures proves no cause', () => {
    const short = ['doctor', 'nurse'].reduce(
      (changed, occupation) =>
        withValue(
          changed,
          'professional-workforce-and-training',
          { occupation, measure: 'personnel', sex: 'total', period: '2019' },
          10_000,
        ),
      weakened([
        'voice-accountability',
        'political-stability',
        'regulatory-quality',
        'rule-of-law',
        'control-of-corruption',
        'government-effectiveness',
      ]),
    )
    expect(holding(short)).toHaveLength(4)
    expect(verdictOf(short)).toBe('mixed')
  })
})
