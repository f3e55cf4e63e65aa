import { type DatasetText, type EvidenceText, parseObservations } from '../compiler/read-data'
import {
  type ClaimStatement,
  type CodeList,
  DatasetDescription,
  type Event,
  type Incident,
  type Source,
  type Statement,
} from '../src/schema'
import type { DatasetRule, EvidenceRule } from './rule'

/** A text in both languages. */
export const text = (en: string) => ({ en, ur: 'متن' })

/** A row that no rule finds fault with; a test names the cells in which its rows differ. */
const ROW = {
  destination: 'SAU',
  period: '2023',
  value: '7',
  status: 'A',
  quality: 'official',
  source: 'office',
}

/** What `dataset.json` says of a table of such rows. */
const DESCRIPTION = {
  id: 'departures',
  version: '1.0.0',
  topic: 'departures',
  title: text('Departures'),
  description: text('Departures by destination.'),
  counts: text('Registrations.'),
  doesNotCount: text('Tourists.'),
  dimensions: [{ id: 'destination', codeList: 'area' }],
  time: { frequency: 'annual', start: '2023', end: '2023' },
  measure: { id: 'departures', title: text('Departures'), unit: 'persons', additive: true },
  constants: {},
  methodology: text('Counted.'),
  sources: ['office'],
  jumps: null,
  licence: { spdx: 'CC-BY-4.0', note: text('Free.') },
  made: text('Copied.'),
  revised: '2026-01-31',
}

interface DatasetParts {
  readonly rows?: readonly Readonly<Record<string, string>>[]
  readonly [field: string]: unknown
}

/** A dataset of rows that differ from the sound one in the cells named; other fields go into the description. */
export function datasetOf({ rows = [{}], ...description }: DatasetParts = {}): DatasetText {
  const header = [...new Set([...Object.keys(ROW), ...rows.flatMap((row) => Object.keys(row))])].filter(
    (name) => !(name in ((description.constants as object | undefined) ?? {})),
  )
  const lines = rows.map((row) =>
    header.map((name) => ({ ...ROW, ...row })[name as keyof typeof ROW] ?? '').join(','),
  )
  return datasetOfText([header.join(','), ...lines, ''].join('\n'), description)
}

/** A dataset from the text of an observations.csv. */
export function datasetOfText(csv: string, fields: object = {}): DatasetText {
  const description = { ...DESCRIPTION, ...fields }
  const release = {
    version: '1.0.0',
    date: '2026-01-31',
    observations: 1,
    sha256: '0'.repeat(64),
    constants: (description as { constants?: Record<string, string> }).constants ?? {},
    changes: text('First.'),
  }
  return parseObservations(DatasetDescription.parse({ releases: [release], ...description }), csv)
}

/** A code list of these codes; attributes are given as `{ persons: { min: '0' } }`. */
export const codeListOf = (
  id: string,
  codes: Readonly<Record<string, Readonly<Record<string, string>>>> | readonly string[],
): CodeList => ({
  id,
  title: text(id),
  description: text(id),
  attributes: {},
  codes: (Array.isArray(codes) ? codes.map((code) => [code, {}] as const) : Object.entries(codes)).map(
    ([code, attributes]) => ({ code, name: text(code), attributes }),
  ),
})

export const sourceOf = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  topic: 'departures',
  publisher: 'Office',
  title: 'Report',
  published: '2025-06-30',
  url: 'https://example.org/',
  via: '',
  kind: 'official',
  licence: 'CC-BY-4.0',
  terms: '',
  note: '',
  ...fields,
})

const CODE_LISTS = [
  codeListOf('area', ['ARE', 'PAK', 'SAU', 'WLD']),
  codeListOf('licence', ['CC-BY-4.0']),
  codeListOf('observation-status', ['A', 'F', 'O', 'U']),
  codeListOf('quality', ['official', 'reported']),
  codeListOf('unit', { persons: { min: '0' }, percent: { min: '0', max: '100' } }),
]

/** Evidence of datasets, with the sources and code lists that sound rows name; code lists given replace or add. */
export function evidenceOf({
  datasets = [datasetOf()],
  codeLists = [],
  ...parts
}: {
  readonly datasets?: readonly DatasetText[]
  readonly codeLists?: readonly CodeList[]
} & Partial<Omit<EvidenceText, 'datasets' | 'codeLists'>> = {}): EvidenceText {
  return {
    sources: [sourceOf('office'), sourceOf('paper', { kind: 'press' })],
    events: [],
    statements: [],
    incidents: [],
    claims: [],
    ...parts,
    codeLists: new Map([...CODE_LISTS, ...codeLists].map((list) => [list.id, list])),
    datasets: new Map(datasets.map((dataset) => [dataset.description.id, dataset])),
  }
}

/** What a rule says of a dataset, as `row: message` where it names a row. */
export const messagesOf = (
  rule: DatasetRule,
  dataset: DatasetText,
  evidence: EvidenceText = evidenceOf({ datasets: [dataset] }),
): string[] =>
  rule.checkDataset(dataset, evidence).map(({ row, message }) => (row ? `${row}: ${message}` : message))

/** What a rule says of all of the evidence, as `where: message`. */
export const messagesOfAll = (rule: EvidenceRule, evidence: EvidenceText): string[] =>
  rule.checkEvidence(evidence).map(({ where, message }) => `${where}: ${message}`)

export const eventOf = (fields: Partial<Event> = {}): Event => ({
  id: 'event',
  period: '2023-05',
  kind: 'policy',
  actor: ['government', 'bureau'],
  area: 'PAK',
  category: 'institution',
  direction: 'context',
  affected: ['workers'],
  status: 'confirmed',
  bearing: 'supports',
  claim: 'restrictions',
  title: text('Event'),
  description: text('What happened.'),
  sources: ['office'],
  quality: 'official',
  note: '',
  ...fields,
})

export const statementOf = (fields: Partial<Statement> = {}): Statement => ({
  id: 'statement',
  period: '2023-05-01',
  speaker: text('Speaker'),
  office: text('Minister'),
  topic: 'leaving',
  stance: 'dismissive',
  quote: '',
  summary: text('What was said.'),
  sources: ['office'],
  note: '',
  ...fields,
})

export const incidentOf = (fields: Partial<Incident> = {}): Incident => ({
  id: 'incident',
  period: '2023-06-14',
  place: 'Off the coast',
  area: 'ARE',
  route: 'land',
  cause: 'drowning',
  nationalities: ['PAK'],
  latitude: null,
  longitude: null,
  title: text('Incident'),
  ...fields,
})

export const claimOf = (fields: Partial<ClaimStatement> = {}): ClaimStatement => ({
  id: 'claim',
  section: 'opening',
  kind: 'trend',
  speaker: text('Author'),
  statement: text('More leave.'),
  test: text('Count them.'),
  sources: ['office'],
  ...fields,
})
