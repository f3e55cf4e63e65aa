import { codeLists } from '@exodus/core/codes'
import type { ApiContext } from '../context'

export interface Seeds {
  /** What must answer. */
  readonly certain: readonly string[]
  /** Codes of which the evidence may hold nothing. */
  readonly possible: readonly string[]
}

const LONGEST_PAGE = 10_000

export const observationsUrl = (dataset: string): string =>
  `/v1/datasets/${dataset}/observations?limit=${LONGEST_PAGE}`

/** Where an export begins; links lead to the rest. */
export function seedsOf({ catalogue, sources }: ApiContext, described: readonly string[]): Seeds {
  const codes = (list: string): string[] => codeLists[list]?.codes.map(({ code }) => code) ?? []
  const years = new Set(
    catalogue.flatMap(({ time }) => [time.start, time.end]).map((text) => text.slice(0, 4)),
  )
  const numbers = [...years].map(Number).filter(Number.isInteger)
  const span = Array.from({ length: Math.max(...numbers) - 1970 + 1 }, (_, index) => String(1970 + index))
  return {
    certain: [
      '/openapi.json',
      '/.well-known/api-catalog',
      '/.well-known/security.txt',
      '/docs/security',
      // Everything that is described as taking no part in its path.
      ...described.filter((path) => path.startsWith('/v1') && !path.includes('{')),
      ...sources.map(({ id }) => `/v1/sources/${id}`),
      ...catalogue.map(({ id }) => `/v1/datasets/${id}`),
    ],
    possible: [
      ...codes('area').map((code) => `/v1/places/${code}`),
      ...codes('district').map((code) => `/v1/districts/${code}`),
      ...codes('occupation').map((code) => `/v1/professions/${code}`),
      ...span.map((year) => `/v1/years/${year}`),
    ],
  }
}
