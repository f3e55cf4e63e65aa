import { expect, test } from 'vitest'
import {
  claimOf,
  codeListOf,
  eventOf,
  evidenceOf,
  incidentOf,
  messagesOfAll,
  statementOf,
} from '../test-data'
import { recordsResolve } from './records-resolve'

const codeLists = [
  codeListOf('event-kind', ['policy']),
  codeListOf('event-actor', ['government', 'bureau']),
  codeListOf('event-category', ['institution']),
  codeListOf('event-direction', ['context']),
  codeListOf('event-affected', ['workers']),
  codeListOf('event-status', ['confirmed']),
  codeListOf('event-bearing', ['supports']),
  codeListOf('event-claim', ['restrictions']),
  codeListOf('statement-topic', ['leaving']),
  codeListOf('statement-stance', ['dismissive']),
  codeListOf('route', ['land']),
  codeListOf('incident-cause', ['drowning']),
  codeListOf('claim-section', ['opening']),
  codeListOf('claim-kind', ['trend']),
]

const found = (records: Parameters<typeof evidenceOf>[0]) =>
  messagesOfAll(recordsResolve, evidenceOf({ codeLists, ...records }))

test('sound records of every kind pass', () => {
  const records = {
    events: [eventOf(), eventOf({ id: 'other', claim: '', affected: [] })],
    statements: [statementOf()],
    incidents: [incidentOf()],
    claims: [claimOf()],
  }
  expect(found(records)).toEqual([])
})

test('an id that stands twice is named', () => {
  expect(found({ events: [eventOf(), eventOf()] })).toEqual(['events.csv: event: stands twice'])
})

test('a period that does not parse is named', () => {
  expect(found({ statements: [statementOf({ period: '2024-13' })] })).toEqual([
    expect.stringContaining('statements.csv: statement: period "2024-13" has no such month: expected a year'),
  ])
})

test.each([
  ['events', { events: [eventOf({ sources: ['office', 'papyrus'] })] }],
  ['statements', { statements: [statementOf({ sources: ['papyrus'] })] }],
  ['claims', { claims: [claimOf({ sources: ['papyrus'] })] }],
])('an unknown source of %s is named', (list, records) => {
  expect(found(records)).toEqual([
    expect.stringMatching(`^${list}.csv: .*: source "papyrus" is not in sources.csv$`),
  ])
})

test.each([
  ['events', 'kind', 'event-kind', { events: [eventOf({ kind: 'x' })] }],
  ['events', 'actor', 'event-actor', { events: [eventOf({ actor: ['government', 'x'] })] }],
  ['events', 'area', 'area', { events: [eventOf({ area: 'x' })] }],
  ['events', 'category', 'event-category', { events: [eventOf({ category: 'x' })] }],
  ['events', 'direction', 'event-direction', { events: [eventOf({ direction: 'x' })] }],
  ['events', 'affected', 'event-affected', { events: [eventOf({ affected: ['x'] })] }],
  ['events', 'status', 'event-status', { events: [eventOf({ status: 'x' })] }],
  ['events', 'bearing', 'event-bearing', { events: [eventOf({ bearing: 'x' })] }],
  ['events', 'claim', 'event-claim', { events: [eventOf({ claim: 'x' })] }],
  ['statements', 'topic', 'statement-topic', { statements: [statementOf({ topic: 'x' })] }],
  ['statements', 'stance', 'statement-stance', { statements: [statementOf({ stance: 'x' })] }],
  ['incidents', 'area', 'area', { incidents: [incidentOf({ area: 'x' })] }],
  ['incidents', 'route', 'route', { incidents: [incidentOf({ route: 'x' })] }],
  ['incidents', 'cause', 'incident-cause', { incidents: [incidentOf({ cause: 'x' })] }],
  ['incidents', 'nationalities', 'area', { incidents: [incidentOf({ nationalities: ['PAK', 'x'] })] }],
  ['claims', 'section', 'claim-section', { claims: [claimOf({ section: 'x' })] }],
  ['claims', 'kind', 'claim-kind', { claims: [claimOf({ kind: 'x' })] }],
])('an unknown code of %s.%s is named', (list, field, codeList, records) => {
  expect(found(records)).toEqual([
    expect.stringMatching(`^${list}.csv: .*: ${field} "x" is not in code list ${codeList}`),
  ])
})
