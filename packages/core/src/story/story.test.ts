import { expect, test } from 'vitest'
import { records } from '../../generated/records'
import { withoutValues, withRecords, withValue } from '../claims/test-evidence'
import { type Evidence, openEvidence } from '../evidence'
import type { Figure, ObservationLineage } from '../figure'
import { renderSentence, type Sentence, story, storyDatasets } from '.'
import { chapters } from './chapters'
import type { SectionDefinition, Told } from './section'

const evidence: Evidence = await openEvidence({ datasets: storyDatasets })
const told = story(evidence)
const definitions: readonly SectionDefinition[] = chapters.flatMap(({ sections }) => sections)
const sections = told.flatMap((chapter) => chapter.sections)

/** All that a section says, its chart included. */
const spoken = ({ sentences, chart }: Told): Sentence[] => [...sentences, ...(chart ? [chart.title] : [])]
const allSpoken = sections.flatMap(spoken)

const text = (result: Told): string =>
  spoken(result)
    .map((sentence) => renderSentence(sentence, 'en'))
    .join('\n')

const section = (id: string, on: Evidence = evidence): string => {
  const found = definitions.find((candidate) => candidate.id === id)
  return found ? text(found.tell(on)) : ''
}

/** The published rows in which a figure ends. */
const leaves = ({
  lineage,
  value,
}: Figure): { readonly value: number; readonly lineage: ObservationLineage }[] =>
  lineage.operation === 'observation' ? [{ value, lineage }] : lineage.inputs.flatMap(leaves)

test('the chapters follow the line of thought, and each has sections that say something', () => {
  expect(told.map(({ id }) => id)).toEqual([
    'scale',
    'who',
    'insiders',
    'wish',
    'doors',
    'money',
    'why',
    'next',
  ])
  expect(sections.filter(({ sentences }) => sentences.length === 0)).toEqual([])
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
})

test('every claim of the article is met in one section', () => {
  expect(sections.flatMap(({ claims }) => claims).sort()).toEqual(records.claims.map(({ id }) => id).sort())
})

test('no template holds a digit', () => {
  const templates = [
    ...allSpoken.map((sentence) => sentence.text),
    ...told.map(({ title }) => title),
    ...sections.map(({ heading }) => heading),
  ]
  expect(templates.filter(({ en, ur }) => /\p{Nd}/u.test(en + ur))).toEqual([])
})

test('every sentence stands in both languages, with the same figures in both', () => {
  const placeholders = (template: string): string[] =>
    [...new Set(Array.from(template.matchAll(/\{(\w+)/g), ([, name = '']) => name))].sort()
  for (const { text: both, figures } of allSpoken) {
    expect([both.en, placeholders(both.ur)]).toEqual([both.en, placeholders(both.en)])
    expect([both.en, Object.keys(figures).filter((name) => !placeholders(both.en).includes(name))]).toEqual([
      both.en,
      [],
    ])
    expect(both.ur.replace(/\{[\w:]+\}/g, '')).not.toMatch(/[A-Za-z]/)
    expect(both.ur).toMatch(/\p{Script=Arabic}/u)
  }
})

test('written out, a sentence has neither braces nor a doubled space, and ends as a sentence', () => {
  for (const sentence of sections.flatMap(({ sentences }) => sentences)) {
    expect(renderSentence(sentence, 'en')).toMatch(/^[^{}]*\.$/)
    expect(renderSentence(sentence, 'ur')).toMatch(/^[^{}]*۔$/)
    expect(renderSentence(sentence, 'en')).not.toContain('  ')
  }
})

test('every figure, of sentences and charts, ends in published rows', () => {
  const figures = [
    ...allSpoken.flatMap((sentence) => Object.values(sentence.figures)),
    ...sections.flatMap(({ chart }) => chart?.series.flatMap((series) => series.figures) ?? []),
  ]
  expect(figures.length).toBeGreaterThan(500)
  const rows = new Set(
    figures.flatMap(leaves).map(({ value, lineage }) => `${lineage.dataset} ${lineage.row} ${value}`),
  )
  for (const row of rows) {
    const [dataset = '', number, value] = row.split(' ')
    expect([row, evidence.dataset(dataset).row(Number(number) - 1).value]).toEqual([row, Number(value)])
  }
})

test('every event and statement named is on record', () => {
  const known = [...records.events, ...records.statements].map(({ id }) => id)
  const named = sections.flatMap(({ events = [], statements = [] }) => [...events, ...statements])
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((id) => !known.includes(id))).toEqual([])
})

// Large tables take long to rebuild with one cell changed.
const SMALL = 20_000

/** A row behind a figure, in a table that is not too large to rebuild. */
const rowBehind = (figure: Figure): ObservationLineage | undefined =>
  leaves(figure)
    .map(({ lineage }) => lineage)
    .find(({ dataset }) => evidence.dataset(dataset).observations.size < SMALL)

test.each(
  definitions.filter(({ datasets }) => datasets.length > 0).map((definition) => [definition.id, definition]),
)('in %s a changed cell changes what is said', (_id, definition) => {
  const before = text(definition.tell(evidence))
  const figures = definition.tell(evidence).sentences.flatMap((sentence) => Object.values(sentence.figures))
  const row = figures.map(rowBehind).find((found) => found !== undefined)
  expect(row).toBeDefined()
  if (!row) return
  const changed = withValue(evidence, row.dataset, row.key, (value) => value * 40 + 1)
  expect(text(definition.tell(changed))).not.toBe(before)
})

test('whether the latest year is the record is decided by comparison', () => {
  expect(section('register')).toContain('That is not a record')
  const record = withValue(evidence, 'departures-total', { period: '2025' }, 2_000_000)
  expect(section('register', record)).toContain('2025 is the record')
  expect(section('register', record)).not.toContain('not a record')
})

test('whether more or fewer than the year before is decided by comparison', () => {
  expect(section('register')).toContain('It is more than in 2024')
  const fewer = withValue(evidence, 'departures-total', { period: '2025' }, 400_000)
  expect(section('register', fewer)).toContain('It is fewer than in 2024')
})

test('whether the register ever counted as many as the article says is decided by comparison', () => {
  expect(section('skills')).toContain('has never counted so many')
  const many = withValue(evidence, 'departures-total', { period: '2015' }, 1_500_000)
  expect(section('skills', many)).toContain('has counted more people')
})

test('whether the wish grows with income is decided by comparison', () => {
  expect(section('strata')).toContain('stronger where people are better off')
  const reversed = withValue(
    evidence,
    'aspiration-surveys',
    { survey: 'ipsos-youth-2024-09', group: 'unprivileged' },
    60,
  )
  expect(section('strata', reversed)).toContain('stronger where people are poor')
})

test('whether a majority would leave is decided by comparison', () => {
  expect(section('surveys')).toContain('In none of them was it a majority')
  const most = withValue(evidence, 'aspiration-surveys', { measure: 'want-to-leave', breakdown: 'total' }, 70)
  expect(section('surveys', most)).toContain('half or more')
})

test('what the records say follows the records', () => {
  expect(section('changes-of-rules')).toContain('harder than easier; both are on record')
  const eased = withRecords(evidence, ({ events }) => ({
    events: events.map((event) => ({ ...event, direction: 'eased' })),
  }))
  expect(section('changes-of-rules', eased)).toContain('no more made entry harder')
  expect(section('leaders')).toContain('Yousaf Raza Gilani and Anwaarul Haq Kakar')
  expect(
    section(
      'leaders',
      withRecords(evidence, () => ({ statements: [] })),
    ),
  ).not.toContain('Dismissive')
})

test('what is not published is not said, and nothing else breaks', () => {
  for (const definition of definitions) {
    for (const id of new Set(definition.datasets)) {
      for (const sentence of spoken(definition.tell(withoutValues(evidence, id)))) {
        expect(renderSentence(sentence, 'en')).not.toMatch(/\{|NaN|undefined|Infinity/)
      }
    }
  }
})

test.each(['1990-01-01', '2012-06-30', '2019-12-31', '2025-02-28'])(
  'as of %s it says what could be said then',
  (date) => {
    const then = story(evidence.asOf(date)).flatMap((chapter) => chapter.sections)
    const figures = then.flatMap(spoken).flatMap((sentence) => Object.values(sentence.figures))
    const observed = figures.filter(({ status }) => status !== 'F')
    expect(observed.filter(({ period }) => period.start > date)).toEqual([])
    expect(then.flatMap(({ claims }) => claims)).toHaveLength(records.claims.length)
  },
)
