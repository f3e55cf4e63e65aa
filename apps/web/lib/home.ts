import { type Evidence, type Figure, parsePeriod } from '@exodus/core'
import { departures, destinationShare, highSkillShare } from '@exodus/core/metrics'
import { codeAt, destinationsIn } from './destinations'
import { evidenceOf } from './evidence'

const ORIGIN = { origin: 'PAK' }

/** The scope of a departures figure: the code under which the row behind it was counted. */
export function scopeOf(figure: Figure): string {
  const { lineage } = figure
  if (lineage.operation === 'observation') return lineage.key.scope ?? ''
  const [input] = lineage.inputs
  return input ? scopeOf(input) : ''
}

/** Everything that the home page says, read and computed from the evidence. */
export interface HomeFigures {
  /** Registered departures of every full year without a gap before it, the latest last. */
  readonly departures: readonly Figure[]
  readonly latest: Figure
  readonly record: Figure
  readonly skill: readonly Figure[]
  /** Destinations of the latest year, as far as published, largest first. */
  readonly latestDestinations: readonly Destination[]
}

export interface Destination {
  readonly code: string
  readonly figure: Figure
  readonly share: Figure
}

let opened: Promise<HomeFigures> | undefined

/** Reads the home page's figures; once a process, for both languages. */
export function homeFigures(): Promise<HomeFigures> {
  opened ??= read()
  return opened
}

async function read(): Promise<HomeFigures> {
  const evidence = await evidenceOf([
    ...new Set([departures, destinationShare, highSkillShare].flatMap(({ datasets }) => datasets)),
  ])
  const all = departures.series(evidence, ORIGIN, yearsIn(evidence, 'departures-total'))
  const unbroken = withoutLoneYears(all)
  const latest = last(unbroken)
  return {
    departures: unbroken,
    latest,
    record: unbroken.reduce((most, figure) => (figure.value > most.value ? figure : most)),
    skill: highSkillShare.series(evidence, ORIGIN, yearsIn(evidence, 'departures-by-skill')),
    latestDestinations: destinationsOf(evidence, latest.period.code),
  }
}

/** The calendar years of a dataset, in order. */
function yearsIn(evidence: Evidence, dataset: string): string[] {
  const periods = new Set(evidence.dataset(dataset).table.column('period') as string[])
  return [...periods].filter((code) => parsePeriod(code).kind === 'year').sort()
}

/** Years from which on every one is published: the lone early ones make no line. */
function withoutLoneYears(figures: readonly Figure[]): Figure[] {
  const years = figures.map(({ period }) => Number(period.code))
  const start = years.findLastIndex((year, at) => year - (years[at - 1] ?? year - 1) > 1)
  return figures.slice(Math.max(start, 0))
}

function last(figures: readonly Figure[]): Figure {
  const figure = figures.at(-1)
  if (!figure) throw new RangeError('the home page needs registered departures of at least one year')
  return figure
}

const destinationsOf = (evidence: Evidence, period: string): Destination[] =>
  destinationsIn(evidence, period).map((figure) => {
    const destination = codeAt(figure, 'destination')
    return {
      code: destination,
      figure,
      share: destinationShare.at(evidence, { ...ORIGIN, destination, period }),
    }
  })
