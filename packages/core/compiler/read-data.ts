import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import {
  ClaimStatement,
  CodeList,
  DatasetDescription,
  Event,
  Incident,
  Source,
  Statement,
} from '../src/schema'

/** The folder with the evidence as reviewable text. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url))

/** A dataset as text: its description and, a column each, the cells of its observations with constants filled in. */
export interface DatasetText {
  readonly description: DatasetDescription
  readonly size: number
  /** SHA-256 of observations.csv. */
  readonly digest: string
  /** Names of the columns that stand in the file, in its order. */
  readonly header: readonly string[]
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** What each release after the first changed, by version: the text of `releases/<version>.csv`. */
  readonly revisions: Readonly<Record<string, string>>
}

/** All of `data/`, read and checked against the schemas. */
export interface EvidenceText {
  readonly sources: readonly Source[]
  readonly codeLists: ReadonlyMap<string, CodeList>
  readonly datasets: ReadonlyMap<string, DatasetText>
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
  readonly incidents: readonly Incident[]
  readonly claims: readonly ClaimStatement[]
}

type Line = Record<string, string>

export function readEvidence(folder = dataFolder): EvidenceText {
  const lists = readdirSync(join(folder, 'codes')).filter((name) => name.endsWith('.json'))
  const codeLists = lists.map((name) => readCodeList(folder, name.replace(/\.json$/, '')))
  const datasets = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'codes')
    .map((entry) => readDataset(folder, entry.name))
  const incidents = readRecords(folder, 'incidents.csv', Incident, (line) => ({
    ...line,
    nationalities: words(line.nationalities),
    latitude: line.latitude ? Number(line.latitude) : null,
    longitude: line.longitude ? Number(line.longitude) : null,
  }))
  return {
    sources: readLines(folder, 'sources.csv').map((line) => check(Source, line, 'sources.csv')),
    codeLists: new Map([...codeLists, incidentList(incidents)].map((list) => [list.id, list])),
    datasets: new Map(datasets.map((dataset) => [dataset.description.id, dataset])),
    events: readRecords(folder, 'events.csv', Event, (line) => ({
      ...line,
      actor: words(line.actor),
      affected: words(line.affected),
      sources: words(line.sources),
    })),
    statements: readRecords(folder, 'statements.csv', Statement, withSources),
    incidents,
    claims: readRecords(folder, 'claims.csv', ClaimStatement, withSources),
  }
}

/** One dataset: `dataset.json`, `observations.csv` and `releases/`. */
export function readDataset(folder: string, id: string): DatasetText {
  const description = check(DatasetDescription, readJson(folder, `${id}/dataset.json`), `${id}/dataset.json`)
  if (description.id !== id) throw new Error(`${id}/dataset.json: id is ${description.id}, the folder ${id}`)
  const csv = readFileSync(join(folder, id, 'observations.csv'), 'utf8')
  return parseObservations(description, csv, readRevisions(join(folder, id, 'releases')))
}

/** The records in a folder by version; a dataset with one release has no such folder. */
function readRevisions(folder: string): Record<string, string> {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.csv$/, ''), readFileSync(join(folder, file), 'utf8')]),
  )
}

/** The columns of an observations.csv, constants of the description filled in. */
export function parseObservations(
  description: DatasetDescription,
  csv: string,
  revisions: DatasetText['revisions'] = {},
): DatasetText {
  const [header = [], ...rows] = named(`${description.id}/observations.csv`, () => parse(csv) as string[][])
  const columns: Record<string, string[]> = Object.fromEntries(
    header.map((name, at) => [name, rows.map((row) => row[at] ?? '')]),
  )
  for (const [name, value] of Object.entries(description.constants)) {
    if (header.includes(name)) throw new Error(`${description.id}: ${name} is both a constant and a column`)
    columns[name] = Array.from({ length: rows.length }, () => value)
  }
  const digest = createHash('sha256').update(csv).digest('hex')
  return { description, size: rows.length, digest, header, columns, revisions }
}

function readCodeList(folder: string, id: string): CodeList {
  const about = readJson(folder, `codes/${id}.json`)
  const codes = readLines(folder, `codes/${id}.csv`).map((line) => {
    const { code, name_en, name_ur, description_en, description_ur, parent, ...attributes } = line
    const name = { en: name_en, ur: name_ur }
    const description = { en: description_en, ur: description_ur }
    return {
      code,
      name,
      ...(parent ? { parent } : {}),
      ...(description_en || description_ur ? { description } : {}),
      attributes,
    }
  })
  return check(CodeList, { attributes: {}, ...about, codes }, `codes/${id}`)
}

/** Incidents are a dimension of their own counts: the records are their code list. */
const incidentList = (incidents: readonly Incident[]): CodeList => ({
  id: 'incident',
  title: { en: 'Incident', ur: 'واقعہ' },
  description: { en: 'The incidents of incidents.csv.', ur: 'incidents.csv کے واقعات۔' },
  attributes: {},
  codes: incidents.map(({ id, title }) => ({ code: id, name: title, attributes: {} })),
})

/** A cell that holds several codes or ids, separated by spaces. */
const words = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter(Boolean)

const withSources = (line: Line): unknown => ({ ...line, sources: words(line.sources) })

const readLines = (folder: string, file: string): Line[] =>
  named(file, () => parse(readFileSync(join(folder, file), 'utf8'), { columns: true }) as Line[])

const readJson = (folder: string, file: string): object =>
  named(file, () => JSON.parse(readFileSync(join(folder, file), 'utf8')))

/** Parsers do not know what they read: their errors get the name of the file. */
function named<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

function readRecords<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  shape: (line: Record<string, unknown> & Line) => unknown = (line) => line,
): T[] {
  return readLines(folder, file).map((line) => check(schema, shape(nest(line) as never), file))
}

/** Columns `title_en` and `title_ur` become `title: { en, ur }`. */
function nest(line: Line): Record<string, unknown> {
  const nested: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(line)) {
    const [, field, locale] = /^(.*)_(en|ur)$/.exec(name) ?? []
    if (field && locale) nested[field] = { ...(nested[field] as object | undefined), [locale]: value }
    else nested[name] = value
  }
  return nested
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const id = (value as { id?: string; code?: string }).id ?? (value as { code?: string }).code ?? ''
  throw new Error(`${where} ${id}: ${issue?.path.join('.')}: ${issue?.message}`)
}
