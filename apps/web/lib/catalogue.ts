import { parsePeriod } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'

/** A dataset's description, with its number of published rows. */
export type Description = (typeof catalogue)[number]

const byId = new Map(catalogue.map((description) => [description.id, description]))

/** Descriptions of all datasets. */
export const descriptions: readonly Description[] = catalogue

/** Ids of all datasets. */
export const datasetIds: readonly string[] = [...byId.keys()]

/** What a dataset counts and how it was made, or `undefined` when there is none of that id. */
export const descriptionOf = (id: string): Description | undefined => byId.get(id)

// The subject first, what explains it after, claims last.
export const topics = [
  'departures',
  'occupations',
  'diaspora',
  'visas',
  'asylum',
  'drivers',
  'claims',
] as const
export type Topic = (typeof topics)[number]

/** Datasets by topic, in the order of the catalogue page; topics without any are left out. */
export const byTopic = (
  datasets: readonly Description[] = descriptions,
): { readonly topic: Topic; readonly datasets: readonly Description[] }[] =>
  topics
    .map((topic) => ({
      topic,
      datasets: datasets.filter((description) => description.topic === topic),
    }))
    .filter(({ datasets }) => datasets.length > 0)

/** First and last year that a dataset covers. */
export function yearsOf({ time }: Description): { readonly from: string; readonly to: string } {
  return { from: parsePeriod(time.start).start.slice(0, 4), to: parsePeriod(time.end).end.slice(0, 4) }
}
