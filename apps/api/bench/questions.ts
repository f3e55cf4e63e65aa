import { openEvidence } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'

/** The table of a thousand rows, and the world matrix. */
export const SMALL = 'net-migration-estimate'
export const LARGE = 'migrant-stock-world'

export const observations = (dataset: string): string => `/v1/datasets/${dataset}/observations`

/** A question that is asked again and again. */
export const CACHED = `${observations(SMALL)}?country=PAK&period=1990..2009`

const evidence = await openEvidence()
const codes = (dataset: string, dimension: string): readonly string[] =>
  evidence.dataset(dataset).codesOf(dimension)
const random = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T

/** So many different questions to the small table: some countries, over some years. */
export function smallQuestions(count: number): string[] {
  const countries = codes(SMALL, 'country')
  return distinct(count, () => {
    const start = 1950 + Math.floor(Math.random() * 60)
    const some = Array.from({ length: 3 }, () => random(countries))
    return `${observations(SMALL)}?country=${[...new Set(some)]}&period=${start}..${start + 10}`
  })
}

/** So many different questions to the world matrix: one origin, some destinations. */
export function largeQuestions(count: number): string[] {
  const origins = codes(LARGE, 'origin')
  const destinations = codes(LARGE, 'destination')
  return distinct(count, () => {
    const some = Array.from({ length: 4 }, () => random(destinations))
    return `${observations(LARGE)}?origin=${random(origins)}&destination=${[...new Set(some)]}`
  })
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>()
  while (made.size < count) made.add(make())
  return [...made]
}

export const rowsOf = (dataset: string): number => catalogue.find(({ id }) => id === dataset)?.size ?? 0
