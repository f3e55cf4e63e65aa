import { type Description, descriptions, topics, yearsOf } from '../catalogue'
import { comparedTables } from '../compare'
import { qualitiesOf } from '../qualities'
import { type Choices, choicesOf, type SearchParams } from '../query'

export const FREQUENCIES = [...new Set(descriptions.map(({ time }) => time.frequency))].sort()
export const QUALITIES = ['official', 'survey', 'reported', 'provisional', 'estimate'] as const

/** Whether some cell of a dataset has values of several sources. */
export const RIVALS = ['some', 'none'] as const

export type CatalogueFacet = 'topic' | 'frequency' | 'quality' | 'year' | 'rivals'

/** Datasets as the address asks for them. */
export interface CataloguePage {
  readonly choices: Choices<CatalogueFacet>
  readonly datasets: readonly Description[]
  /** Years that some dataset covers, the first first. */
  readonly years: readonly string[]
}

const years = (() => {
  const spans = descriptions.map(yearsOf)
  const first = Math.min(...spans.map(({ from }) => Number(from)))
  const last = Math.max(...spans.map(({ to }) => Number(to)))
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
})()

/** The datasets that pass every filter of the address. */
export async function cataloguePage(params: SearchParams): Promise<CataloguePage> {
  const isOneOf = (known: readonly string[]) => (text: string) => known.includes(text)
  const choices = choicesOf(params, {
    topic: isOneOf(topics),
    frequency: isOneOf(FREQUENCIES),
    quality: isOneOf(QUALITIES),
    year: isOneOf(years),
    rivals: isOneOf(RIVALS),
  })
  const { topic, frequency, quality, year, rivals } = choices.chosen
  const qualities = await qualitiesOf()
  const withRivals =
    rivals === undefined
      ? new Set<string>()
      : new Set((await comparedTables()).map((one) => one.description.id))
  const datasets = descriptions.filter((description) => {
    const { from, to } = yearsOf(description)
    return (
      (topic === undefined || description.topic === topic) &&
      (frequency === undefined || description.time.frequency === frequency) &&
      (quality === undefined || (qualities.get(description.id) ?? []).includes(quality)) &&
      (year === undefined || (from <= year && year <= to)) &&
      (rivals === undefined || withRivals.has(description.id) === (rivals === 'some'))
    )
  })
  return { choices, datasets, years }
}
