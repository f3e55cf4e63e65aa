import { type Evidence, type Figure, readWhere } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import type { Source } from '@exodus/core/schema'
import { sources } from '@exodus/core/sources'
import type { TimelineEntry } from '@exodus/core/timeline'
import { timeline } from '@exodus/core/timeline'
import { type DatasetUsage, usageOfSource } from '@exodus/core/usage'
import { cache } from 'react'
import { descriptions, topics } from './catalogue'
import { allEvidence } from './evidence-all'
import { type Choices, choicesOf, type Paged, paged, parameter, type SearchParams } from './query'

/** Kinds of publisher, in the order of the code list. */
export const sourceKinds: readonly string[] = (codeLists['source-kind']?.codes ?? []).map(({ code }) => code)

const PAGE = 50

export interface SourceList extends Paged<Source> {
  readonly choices: Choices<'kind' | 'topic'>
  readonly query: string
}

/** Sources as the address asks for them, by publisher and then by title. */
export function sourceList(params: SearchParams): SourceList {
  const choices = choicesOf(params, {
    kind: (text) => sourceKinds.includes(text),
    topic: (text) => (topics as readonly string[]).includes(text),
  })
  const query = parameter(params, 'q')
  const { kind, topic } = choices.chosen
  const found = sources.filter(
    (source) =>
      (kind === undefined || source.kind === kind) &&
      (topic === undefined || source.topic === topic) &&
      says(source, query),
  )
  return {
    ...paged(found.toSorted(byPublisher), parameter(params, 'page'), PAGE),
    choices,
    query,
  }
}

const collator = new Intl.Collator('en')
const byPublisher = (a: Source, b: Source): number =>
  collator.compare(a.publisher, b.publisher) || collator.compare(a.title, b.title)

/** Whether publisher, carrier, title or id hold every word asked for. */
export function says({ publisher, title, via, id }: Source, query: string): boolean {
  const text = `${publisher} ${title} ${via} ${id}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Number of sources of each kind in each topic. */
export function sourceMatrix(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const matrix = new Map(sourceKinds.map((kind) => [kind, new Map<string, number>()]))
  for (const { kind, topic } of sources) {
    const row = matrix.get(kind)
    row?.set(topic, (row.get(topic) ?? 0) + 1)
  }
  return matrix
}

/** What was taken from a source into one table. */
export interface SourceUse extends DatasetUsage {
  /** The latest of its values that answer by default. */
  readonly figures: readonly Figure[]
}

export interface SourcePage {
  readonly uses: readonly SourceUse[]
  readonly records: readonly TimelineEntry[]
  /** Other sources of the same publisher. */
  readonly same: readonly Source[]
}

const SHOWN_FIGURES = 6

/** Everything that the page of a source tells besides the source itself. */
export const sourcePage = cache(async (source: Source): Promise<SourcePage> => {
  const evidence = await allEvidence()
  const { datasets } = usageOfSource(evidence, source.id)
  return {
    uses: descriptions
      .filter((description) => description.sources.includes(source.id))
      .map(({ id }) => ({
        ...(datasets.find(({ dataset }) => dataset === id) ?? { dataset: id, rows: 0, confirms: 0 }),
        figures: latestFrom(evidence, id, source.id),
      })),
    records: timeline(evidence)
      .filter(({ record }) => 'sources' in record && record.sources.includes(source.id))
      .reverse(),
    same: sources
      .filter(({ id, publisher }) => publisher === source.publisher && id !== source.id)
      .sort(byPublisher),
  }
})

/** The latest of the values that a source gives to a table and that answer by default. */
const latestFrom = (evidence: Evidence, dataset: string, source: string): Figure[] =>
  readWhere(evidence, dataset, {})
    .filter(({ lineage }) => lineage.operation === 'observation' && lineage.source.id === source)
    .sort((a, b) => (a.period.end < b.period.end ? 1 : -1))
    .slice(0, SHOWN_FIGURES)
