import { type Evidence, type Figure, readWhere } from '@exodus/core'
import { isWholeCode } from '@exodus/core/metrics'
import { type Profile, profession } from '@exodus/core/profiles'
import { cache } from 'react'
import { codeAt } from './destinations'
import { allEvidence } from './evidence-all'
import { type Measured, measuredAt } from './metrics-of'
import { codeAttribute } from './names'
import { codesWithPage } from './nearest-code'
import { type FactView, factsOf } from './profile'

const DATASET = 'departures-by-occupation'
const BY_DESTINATION = 'departures-by-occupation-and-destination'
const HOME = { origin: 'PAK' }

/** Ids of all metrics that pages of professions show. */
export const professionMetrics = ['profession-share', 'leavers-per-registered', 'leavers-per-graduate']

/** A profession as the index lists it. */
export interface ProfessionLine {
  readonly code: string
  readonly family: string
  /** Departures in the last year of which every occupation is published. */
  readonly full?: Figure
  /** Departures in the latest year published for it. */
  readonly latest?: Figure
}

export interface ProfessionsIndex {
  readonly fullYear: string
  readonly lines: readonly ProfessionLine[]
}

let index: Promise<ProfessionsIndex> | undefined

/** Every profession with its departures; read once a process. */
export function professionsIndex(): Promise<ProfessionsIndex> {
  index ??= readIndex()
  return index
}

async function readIndex(): Promise<ProfessionsIndex> {
  const figures = readWhere(await allEvidence(), DATASET, HOME).filter(
    (figure) => !isWholeCode(codeAt(figure, 'occupation')),
  )
  const fullYear = fullestLatest(figures.map(({ period }) => period.code))
  const lines = codesWithPage('occupation').map((code) => {
    const own = figures.filter((figure) => codeAt(figure, 'occupation') === code)
    const full = own.find(({ period }) => period.code === fullYear)
    const latest = own.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)).at(-1)
    return {
      code,
      family: codeAttribute('occupation', code, 'family'),
      ...(full ? { full } : {}),
      ...(latest ? { latest } : {}),
    }
  })
  return { fullYear, lines }
}

/** Of periods, one for each row, the latest that has as many rows as the fullest. */
export function fullestLatest(periods: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return (
    [...counts]
      .flatMap(([period, count]) => (count === most ? [period] : []))
      .sort()
      .at(-1) ?? ''
  )
}

export interface ProfessionPage {
  readonly code: string
  readonly facts: readonly FactView[]
  readonly missing: Profile['missing']
  readonly datasets: Profile['datasets']
  readonly metrics: readonly Measured[]
  /** Its departures by destination in the fullest late period, the largest first. */
  readonly destinations: readonly Figure[]
}

/** Everything that the page of a profession tells. */
export const professionPage = cache(async (code: string): Promise<ProfessionPage> => {
  const evidence = await allEvidence()
  const profile = profession(evidence, code)
  return {
    code,
    facts: factsOf(profile),
    missing: profile.missing,
    datasets: profile.datasets,
    metrics: measuredAt(professionMetrics, evidence, () => [{ ...HOME, occupation: code }]),
    destinations: destinationsOf(evidence, code),
  }
})

function destinationsOf(evidence: Evidence, occupation: string): Figure[] {
  if (!evidence.dataset(BY_DESTINATION).codesOf('occupation').includes(occupation)) return []
  const figures = readWhere(evidence, BY_DESTINATION, { occupation }).filter(
    (figure) => !isWholeCode(codeAt(figure, 'destination')),
  )
  const period = fullestLatest(figures.map((figure) => figure.period.code))
  return figures.filter((figure) => figure.period.code === period).sort((a, b) => b.value - a.value)
}
