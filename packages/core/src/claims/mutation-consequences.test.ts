import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import type { Event } from '../schema'
import { type Assessment, claimById, renderSentence, type Verdict } from '.'
import { withoutValues, withRecords, withRows, withValue } from './test-evidence'

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const assess = (id: string, changed: Evidence = evidence): Assessment => claimById(id).assess(changed)
const verdictOf = (id: string, changed?: Evidence): Verdict => assess(id, changed).verdict

const wording = ({ reasons }: Assessment): string =>
  reasons.map((reason) => renderSentence(reason, 'en')).join(' ')

const readingOf = ({ definitions }: Assessment, words: string): Verdict | undefined =>
  definitions.find(({ definition }) => definition.en.includes(words))?.verdict

/** The evidence with another version of one event beside it. */
const withEvent = (like: string, change: Partial<Event>): Evidence =>
  withRecords(evidence, ({ events }) => ({
    events: events.flatMap((event) =>
      event.id === like ? [event, { ...event, id: 'another-event', ...change }] : [event],
    ),
  }))

const withoutEvents = (leave: (event: Event) => boolean): Evidence =>
  withRecords(evidence, ({ events }) => ({ events: events.filter((event) => !leave(event)) }))

const B_VISAS = { origin: 'PAK', visaClass: 'niv-b', measure: 'adjusted-refusal-rate', period: 'FY2025-US' }

describe('visas were tightened dramatically', () => {
  const id = 'visa-restrictions-tightened'

  test('refusals that rose by less than a quarter are no dramatic rise', () => {
    expect(verdictOf(id)).toBe('mostly-supported')
    const milder = assess(id, withValue(evidence, 'us-visas', B_VISAS, 45))
    expect(milder.verdict).toBe('mixed')
    expect(wording(milder)).toContain('45% in fiscal year 2025')
    expect(readingOf(milder, 'refuse more visitors')).toBe('contradicted')
  })

  test('without a confirmed change that made visas harder the rules do not bear it out', () => {
    const eased = withoutEvents(({ claim, bearing }) => claim === 'restrictions' && bearing === 'supports')
    expect(readingOf(assess(id, eased), 'More rules were tightened')).toBe('contradicted')
    expect(wording(assess(id, eased))).toContain('no more made visas harder')
  })

  test('fewer destinations open by more than a quarter would bear it out in full', () => {
    const closed = withValue(
      evidence,
      'passport-rank',
      { origin: 'PAK', index: 'henley', measure: 'visa-free-destinations', period: '2026-01' },
      20,
    )
    expect(verdictOf(id, closed)).toBe('supported')
  })
})

test('restrictions because of the crisis: the verdict follows the grounds that states give', () => {
  const id = 'restrictions-because-of-crisis'
  expect(verdictOf(id)).toBe('misleading')
  const named = withRecords(evidence, ({ events }) => ({
    events: events.map((event) => ({ ...event, note: 'over the crisis and instability of the country' })),
  }))
  expect(verdictOf(id, named)).toBe('mixed')
  expect(wording(assess(id))).toContain('the pandemic')
  const recovered = withoutEvents(({ title, note, description }) =>
    /pandemic/i.test(`${title.en} ${note} ${description.en}`),
  )
  expect(wording(assess(id, recovered))).not.toContain('the pandemic')
  expect(
    verdictOf(
      id,
      withoutEvents(() => true),
    ),
  ).toBe('unverifiable')
})

test('a denied ground is none: "bilateral relations, not overstaying"', () => {
  expect(wording(assess('journalists-struggle-for-visas'))).not.toContain('overstaying')
})

test('a passport of risk: refusals no higher than those of the world speak against it', () => {
  const id = 'passport-symbol-of-risk'
  expect(verdictOf(id)).toBe('mostly-supported')
  const refused = { origin: 'PAK', measure: 'not-issued', period: '2024' }
  const welcome = assess(id, withValue(evidence, 'schengen-visas-by-origin', refused, 5000))
  expect(welcome.verdict).toBe('mixed')
  expect(readingOf(welcome, 'refused more than others')).toBe('contradicted')
})

test('senior officials: each further confirmed refusal counts, one of the same state and year does not', () => {
  const id = 'senior-officials-refused'
  const like = 'usa-2019-three-officials'
  expect(verdictOf(id)).toBe('mostly-supported')
  expect(verdictOf(id, withEvent(like, { period: '2019-08' }))).toBe('mostly-supported')
  const another = withEvent(like, { period: '2023-08', status: 'confirmed-imposing-state' })
  expect(verdictOf(id, another)).toBe('supported')
  expect(assess(id, another).confidence).toBe('high')
  expect(
    verdictOf(
      id,
      withoutEvents((event) => event.id === like),
    ),
  ).toBe('mixed')
})

test('police officers: a case would bear it out, a Pakistani limit on travel does not', () => {
  const id = 'police-officers-refused'
  expect(verdictOf(id)).toBe('unverifiable')
  expect(assess(id).contradicts).not.toHaveLength(0)
  const refused = withEvent('usa-2019-three-officials', { claim: 'police', affected: ['police'] })
  expect(verdictOf(id, refused)).toBe('mostly-supported')
  expect(wording(assess(id, refused))).toContain('Cases of police officers')
})

test('some penalise groups: without a rule whose makers name what some did nothing is left', () => {
  const id = 'some-people-penalise-groups'
  expect(verdictOf(id)).toBe('supported')
  expect(readingOf(assess(id), 'every restriction')).not.toBe('supported')
  const silent = withRecords(evidence, ({ events }) => ({
    events: events.map((event) => ({
      ...event,
      title: { en: '', ur: '' },
      description: { en: '', ur: '' },
      note: '',
    })),
  }))
  expect(verdictOf(id, silent)).toBe('unverifiable')
  const fewer = withValue(
    evidence,
    'uk-visas',
    { origin: 'PAK', category: 'study', measure: 'asylum-claims-by-visa-holders' },
    12,
  )
  expect(wording(assess(id, fewer))).toContain('holders of such visas: 12 (2024)')
})

test('journalists: a ground told of the cases carries the cause, to mixed at most', () => {
  const id = 'journalists-struggle-for-visas'
  expect(verdictOf(id)).toBe('misleading')
  const blamed = withRecords(evidence, ({ events }) => ({
    events: events.map((event) =>
      event.claim === 'journalists' ? { ...event, note: 'colleagues overstayed' } : event,
    ),
  }))
  expect(verdictOf(id, blamed)).toBe('mixed')
  expect(readingOf(assess(id, blamed), 'overstaying colleagues')).toBe('supported')
  const media = { origin: 'PAK', visaClass: 'niv-i', measure: 'issued', period: 'FY2024-US' }
  expect(readingOf(assess(id, withValue(evidence, 'us-visas', media, 9)), 'Fewer visas')).toBe('supported')
})

test('people feel unsafe: what surveys and provinces show moves it between misleading and mixed', () => {
  const id = 'people-feel-unsafe'
  expect(verdictOf(id)).toBe('mixed')
  const calm = withValue(evidence, 'aspiration-reasons', { country: 'PAK', reason: 'respect' }, 4)
  const calmer = withValue(calm, 'aspiration-reasons', { reason: 'lifestyle-and-safety' }, 4)
  expect(verdictOf(id, calmer)).toBe('misleading')
  expect(wording(assess(id, calmer))).toContain('4% named "Respect"')
  const attacks = { indicator: 'pips-terrorist-attacks', breakdown: 'khyber-pakhtunkhwa' }
  const moved = withRows(evidence, 'security', (rows) =>
    rows.map((row) =>
      Object.entries(attacks).every(([column, code]) => row[column] === code)
        ? { ...row, breakdown: 'punjab' }
        : row,
    ),
  )
  expect(readingOf(assess(id, moved), 'where violence is')).toBe('mixed')
})

describe('fear drives the wealthy', () => {
  const id = 'fear-drives-the-wealthy'

  test('if none of what is counted grew the claim misleads', () => {
    expect(verdictOf(id)).toBe('mixed')
    const home = [
      ['wealth-abroad', { origin: 'PAK', indicator: 'millionaire-net-migration' }, 100],
      [
        'wealth-abroad',
        { origin: 'PAK', indicator: 'dubai-chamber-new-members', period: '2024-01/2024-06' },
        100,
      ],
      ['investor-visas', { origin: 'PAK', programme: 'eb-5', period: '2024-10/2025-05' }, 1],
    ] as const
    const stayed = home.reduce(
      (changed, [dataset, key, value]) => withValue(changed, dataset, key, value),
      evidence,
    )
    expect(verdictOf(id, stayed)).toBe('misleading')
    expect(wording(assess(id, stayed))).toContain('42 in fiscal year 2023')
  })

  test('a motive counts only where somebody states it', () => {
    expect(readingOf(assess(id), 'Fear is what moves')).toBe('unverifiable')
    const saying = (en: string): Evidence =>
      withRecords(evidence, ({ statements }) => ({
        statements: statements.map((statement) =>
          statement.topic === 'firms-moving-to-dubai'
            ? { ...statement, summary: { en, ur: statement.summary.ur } }
            : statement,
        ),
      }))
    expect(readingOf(assess(id, saying('They leave out of fear.')), 'Fear is what')).toBe('supported')
    expect(readingOf(assess(id, saying('They leave over tax rates.')), 'Fear is what')).toBe('contradicted')
  })
})

test('wealthy people look at the gold card: a number by nationality would settle it', () => {
  const id = 'wealthy-explore-gold-card'
  expect(verdictOf(id)).toBe('unverifiable')
  const counted = withRows(evidence, 'investor-visas', (rows) => [
    ...rows,
    ...rows
      .filter(({ measure, programme }) => programme === 'gold-card' && measure === 'requests-submitted')
      .map((row) => ({ ...row, origin: 'PAK', value: 7 })),
  ])
  expect(verdictOf(id, counted)).toBe('supported')
  expect(wording(assess(id, counted))).toContain('7 (April 2026)')
})

test('the gold card is a payment: the verdict follows the terms and how the order was read', () => {
  const id = 'gold-card-is-a-payment'
  expect(verdictOf(id)).toBe('mostly-supported')
  const order = withEvent('us-gold-card-order-2025', { quality: 'official' })
  expect(verdictOf(id, order)).toBe('supported')
  const gift = { origin: 'WLD', programme: 'gold-card', measure: 'gift-individual' }
  const cheap = assess(id, withValue(order, 'investor-visas', gift, 100))
  expect(cheap.verdict).toBe('mostly-supported')
  expect(wording(cheap)).toContain('a gift of 100 dollars')
})

test('not merely labourers: where all but a few are labourers and drivers it misleads or fails', () => {
  const id = 'not-merely-labourers'
  expect(verdictOf(id)).toBe('mostly-supported')
  const labourers = { origin: 'PAK', occupation: 'labourer', period: '2025' }
  const changed = assess(id, withValue(evidence, 'departures-by-occupation', labourers, 560_000))
  expect(changed.verdict).toBe('misleading')
  expect(wording(changed)).toContain('Neither labourers nor drivers: 5.09%')
})

test('doctors and thinkers: the verdict follows the doctors, and the uncounted hold it to mixed', () => {
  const id = 'losing-doctors-and-thinkers'
  const doctors = { origin: 'PAK', occupation: 'doctor', period: '2025' }
  expect(verdictOf(id)).toBe('mixed')
  expect(verdictOf(id, withValue(evidence, 'departures-by-occupation', doctors, 900))).toBe('contradicted')
  const all = assess(id, withValue(evidence, 'departures-by-occupation', doctors, 90_000))
  expect(all.verdict).toBe('mixed')
  expect(readingOf(all, 'against those registered')).toBe('supported')
})

test('beyond remedy: what stands beside the prediction follows the tables', () => {
  const id = 'drain-will-be-beyond-remedy'
  const total = { origin: 'PAK', period: '2025' }
  expect(wording(assess(id, withValue(evidence, 'departures-total', total, 1234)))).toContain('1,234 workers')
  expect(assess(id, withoutValues(evidence, 'remittances')).contradicts).toHaveLength(1)
})

const DIRECTION = { pollster: 'ipsos-pakistan', country: 'PAK', measure: 'country-right-direction' }

test('a nation lives by belief: the survey beside the opinion is the latest one', () => {
  const latest = { ...DIRECTION, breakdown: 'total', period: '2025-Q2' }
  const low = assess('nation-lives-by-belief', withValue(evidence, 'confidence-surveys', latest, 3))
  expect(wording(low)).toContain('was given by 3% in the latest wave')
  expect(wording(low)).not.toContain('has risen since')
})

test('belief is fading: each question that fell within a year or more counts for it', () => {
  const id = 'belief-is-fading-fast'
  expect(verdictOf(id)).toBe('contradicted')
  const fallen = (measures: readonly string[]): Evidence =>
    measures.reduce(
      (changed, measure) =>
        withRows(changed, 'confidence-surveys', (rows) =>
          rows.map((row) =>
            row.country === 'PAK' &&
            row.measure === measure &&
            row.breakdown === 'total' &&
            String(row.period).startsWith('2025')
              ? { ...row, value: 5 }
              : row,
          ),
        ),
      evidence,
    )
  expect(verdictOf(id, fallen(['country-right-direction']))).toBe('misleading')
  expect(verdictOf(id, fallen(['country-right-direction', 'next-year-better']))).toBe('mixed')
  expect(verdictOf(id, fallen(['country-right-direction', 'next-year-better', 'economy-will-improve']))).toBe(
    'mostly-supported',
  )
})
