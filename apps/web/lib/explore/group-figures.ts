import { ExodusError, type Figure } from '@exodus/core'
import { answerQuery, figureOfGroup } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import type { Query } from '@exodus/core/schema'
import { LRUCache } from 'lru-cache'
import type { Grouping } from './groupings'
import type { Subject } from './subject'

/** How the codes of a group are taken together. */
export const TAKES = ['sum', 'mean'] as const
export type Take = (typeof TAKES)[number]

/** A group set side by side with others. */
export interface ChosenGroup {
  /** The id of its series. */
  readonly id: string
  readonly grouping: Grouping
  readonly code: string
}

export const chosenGroup = (grouping: Grouping, code: string): ChosenGroup => ({
  id: `${grouping.id}=${code}`,
  grouping,
  code,
})

/** A group that is not shown, and why. */
export interface GroupRefusal {
  readonly group: ChosenGroup
  readonly error: ExodusError
}

/** Figures of groups with the series that each belongs to, and the groups of which there are none. */
export interface GroupFigures {
  readonly figures: readonly Figure[]
  readonly seriesOf: ReadonlyMap<string, string>
  readonly refusals: readonly GroupRefusal[]
}

/** The query to which the figures of groups of one grouping are the answer. A dimension with one code needs no filter. */
export function groupQueryOf(
  { id: dataset, dimensions }: Subject,
  { id, dimension }: Grouping,
  codes: readonly string[],
  fixed: Readonly<Record<string, string>>,
  take: Take,
): Query {
  const where = dimensions.flatMap(({ id: name, codes: all }) =>
    name === dimension || all.length === 1 || !fixed[name] ? [] : [[name, [fixed[name]]]],
  )
  return {
    dataset,
    where: { ...Object.fromEntries(where), [id]: [...codes] },
    groupBy: [id, 'period'],
    measure: take,
  }
}

/** Figures of groups at fixed codes of the other dimensions: their series in time. */
export function groupFigures(
  subject: Subject,
  groups: readonly ChosenGroup[],
  fixed: Readonly<Record<string, string>>,
  take: Take,
): GroupFigures {
  const figures: Figure[] = []
  const seriesOf = new Map<string, string>()
  const refusals: GroupRefusal[] = []
  for (const group of groups) {
    try {
      for (const figure of figuresOf(
        subject,
        groupQueryOf(subject, group.grouping, [group.code], fixed, take),
      )) {
        figures.push(figure)
        seriesOf.set(figure.id ?? '', group.id)
      }
    } catch (error) {
      if (!(error instanceof ExodusError)) throw error
      refusals.push({ group, error })
    }
  }
  return { figures, seriesOf, refusals }
}

// A figure goes down to every row of its group, and the data never changes under a running site.
const known = new LRUCache<string, readonly Figure[]>({ max: 500 })

function figuresOf({ evidence }: Subject, query: Query): readonly Figure[] {
  const name = JSON.stringify(query)
  const before = known.get(name)
  if (before) return before
  const { answer, data, evidence: then } = answerQuery(evidence, { catalogue, codeLists }, query)
  const figures =
    answer.kind === 'groups'
      ? Array.from({ length: answer.size }, (_, at) => figureOfGroup(then, data, answer, at) ?? [])
          .flat()
          .sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
      : []
  known.set(name, figures)
  return figures
}
