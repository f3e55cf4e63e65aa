import type { Unit } from './unit'

// The units that formulas produce; the rest come with the data. A test holds them against data/codes/unit.csv.
export const ratio = { id: 'ratio', dimension: 'ratio', factor: 1 } as const satisfies Unit
export const percent = { id: 'percent', dimension: 'ratio', factor: 0.01 } as const satisfies Unit
export const percentChange = {
  id: 'percent-change',
  dimension: 'ratio',
  factor: 0.01,
} as const satisfies Unit
export const percentOfGdp = { id: 'percent-of-gdp', dimension: 'ratio', factor: 0.01 } as const satisfies Unit
export const perThousandPopulation = {
  id: 'per-1000-population',
  dimension: 'rate-population',
  factor: 0.001,
} as const satisfies Unit
