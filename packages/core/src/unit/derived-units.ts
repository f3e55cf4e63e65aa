import type { Unit } from './unit'

// The units that formulas produce; the rest come with the data. A test holds them against data/codes/unit.csv.
export const none = { id: 'none', dimension: 'none', factor: 1 } as const satisfies Unit
export const ratio = { id: 'ratio', dimension: 'ratio', factor: 1 } as const satisfies Unit
export const index = { id: 'index', dimension: 'index', factor: 1 } as const satisfies Unit
export const rank = { id: 'rank', dimension: 'rank', factor: 1 } as const satisfies Unit
export const persons = { id: 'persons', dimension: 'persons', factor: 1 } as const satisfies Unit
export const destinations = {
  id: 'destinations',
  dimension: 'destinations',
  factor: 1,
} as const satisfies Unit
export const percentagePoints = {
  id: 'percentage-points',
  dimension: 'percentage-points',
  factor: 1,
} as const satisfies Unit
export const concentrationPoints = {
  id: 'concentration-points',
  dimension: 'concentration-points',
  factor: 1,
} as const satisfies Unit
export const effectiveNumber = {
  id: 'effective-number',
  dimension: 'effective-number',
  factor: 1,
} as const satisfies Unit
export const gini = { id: 'gini', dimension: 'gini', factor: 1 } as const satisfies Unit
export const score100 = { id: 'score-0-100', dimension: 'score-0-100', factor: 1 } as const satisfies Unit
export const iscoSkillLevel = {
  id: 'isco-skill-level',
  dimension: 'isco-skill-level',
  factor: 1,
} as const satisfies Unit
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
export const perThousandLabourForce = {
  id: 'per-1000-labour-force',
  dimension: 'rate-labour-force',
  factor: 0.001,
} as const satisfies Unit
export const perMillionPopulation = {
  id: 'per-million-population',
  dimension: 'rate-population',
  factor: 0.000001,
} as const satisfies Unit
export const perThousandDepartures = {
  id: 'per-1000-departures',
  dimension: 'rate-departures',
  factor: 0.001,
} as const satisfies Unit
export const perThousandExits = {
  id: 'per-1000-exits',
  dimension: 'rate-exits',
  factor: 0.001,
} as const satisfies Unit
export const percentile = { id: 'percentile', dimension: 'percentile', factor: 1 } as const satisfies Unit
export const years = { id: 'years', dimension: 'years', factor: 1 } as const satisfies Unit
export const visas = { id: 'visas', dimension: 'visas', factor: 1 } as const satisfies Unit
export const detections = { id: 'detections', dimension: 'detections', factor: 1 } as const satisfies Unit
export const usd = { id: 'usd', dimension: 'usd', factor: 1 } as const satisfies Unit
export const usdMillion = { id: 'usd-million', dimension: 'usd', factor: 1_000_000 } as const satisfies Unit
export const usdPerPerson = {
  id: 'usd-per-person',
  dimension: 'usd-per-person',
  factor: 1,
} as const satisfies Unit
