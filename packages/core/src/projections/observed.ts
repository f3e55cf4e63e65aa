import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { comparePeriods, type Period, parsePeriod, periodBefore } from '../period'
import type { LocalizedText } from '../schema'
import { assertSameUnit } from '../unit'
import { type Leaf, leavesOf } from './leaves'

const ANNUAL = ['year', 'fiscal-year', 'academic-year'] as const

/** A point in a series from which its values count something else. */
export interface BreakPoint {
  /** The first period after the break. */
  readonly period: Period
  readonly notes: readonly LocalizedText[]
}

/** What of a series can be fitted to, and what was left out on the way there. */
export interface Observed {
  /** All annual figures of the series that were observed, in time. */
  readonly annual: readonly Figure[]
  /** The last of them that follow each other without a gap. */
  readonly unbroken: readonly Figure[]
  /** Breaks within `unbroken`. */
  readonly breaks: readonly BreakPoint[]
  /** The figures to fit to. */
  readonly used: readonly Figure[]
  /** The last year that anything is observed for in the datasets behind the series. */
  readonly newest: number
}

/**
 * The annual figures of a series that were observed, from the last gap on, and from the last break on unless the caller
 * takes the series across its breaks. Figures that are themselves projections (status F) are left out.
 * @throws ExodusError `UnlikeUnitsError`, `MixedSeriesError` when a period comes twice
 */
export function observedOf(
  evidence: Evidence,
  series: readonly Figure[],
  { acrossBreaks = false } = {},
): Observed {
  const annual = inTime(mainKind(series.filter(({ status }) => status !== 'F')))
  const [first] = annual
  if (first) for (const { unit } of annual) assertSameUnit('put in one series', first.unit, unit)
  const gap = annual.findLastIndex(
    ({ period }, at) => at > 0 && periodBefore(period).code !== annual[at - 1]?.period.code,
  )
  const unbroken = annual.slice(Math.max(0, gap))
  const breaks = breaksIn(evidence, unbroken)
  const last = breaks.at(-1)?.period.code
  const from = acrossBreaks ? 0 : unbroken.findIndex(({ period }) => period.code === last)
  return {
    annual,
    unbroken,
    breaks,
    used: unbroken.slice(Math.max(0, from)),
    newest: newestYear(evidence, annual),
  }
}

/** The last year in the datasets behind the last figure for which they hold anything but projections. */
function newestYear(evidence: Evidence, annual: readonly Figure[]): number {
  const last = annual.at(-1)
  const datasets = new Set(last ? leavesOf(last).map(({ lineage }) => lineage.dataset) : [])
  const years = [...datasets].flatMap((id) => {
    const { table } = evidence.dataset(id)
    const status = table.column('status') as string[]
    const periods = table.column('period') as string[]
    return [...new Set(periods.filter((_, row) => status[row] !== 'F'))].map((code) =>
      yearEnding(parsePeriod(code)),
    )
  })
  return years.reduce((newest, year) => Math.max(newest, year), 0)
}

/** The year in which a period ends. */
export const yearEnding = ({ end }: Period): number => Number(end.slice(0, 4))

/** The annual figures, of the one kind of year that most of them have. */
function mainKind(series: readonly Figure[]): Figure[] {
  const kinds = new Map<string, Figure[]>()
  for (const figure of series) {
    const { kind, calendar = '' } = figure.period
    if (!ANNUAL.some((annual) => annual === kind)) continue
    kinds.set(kind + calendar, [...(kinds.get(kind + calendar) ?? []), figure])
  }
  return [...kinds.values()].reduce((most, found) => (found.length > most.length ? found : most), [])
}

function inTime(figures: readonly Figure[]): Figure[] {
  const sorted = [...figures].sort((a, b) => comparePeriods(a.period, b.period))
  const twice = sorted.find(({ period }, at) => period.code === sorted[at - 1]?.period.code)
  if (twice) {
    throw new ExodusError(
      'MixedSeriesError',
      `Two figures of ${twice.period.code} stand in one series: give the figures of one cell over time.`,
      { field: 'period', value: twice.period.code },
    )
  }
  return sorted
}

/** Breaks between figures that follow each other: those that their datasets name, and rows of status B. */
export function breaksIn(evidence: Evidence, figures: readonly Figure[]): BreakPoint[] {
  const rows = figures.map(leavesOf)
  return figures.flatMap((figure, at) => {
    const [before = [], here = []] = at === 0 ? [] : [rows[at - 1], rows[at]]
    const named = here.flatMap((leaf) => namedBreaks(evidence, before, leaf))
    const flagged =
      at > 0 && here.some(({ status, period }) => status === 'B' && period.code === figure.period.code)
    const notes = [...new Map(named.map((note) => [note.en, note])).values()]
    return notes.length || flagged ? [{ period: figure.period, notes }] : []
  })
}

/** Notes on the breaks of a row's dataset that lie after all rows of that dataset behind the figure before. */
function namedBreaks(
  evidence: Evidence,
  before: readonly Leaf[],
  { lineage, period }: Leaf,
): LocalizedText[] {
  const earlier = before.filter((leaf) => leaf.lineage.dataset === lineage.dataset)
  const last = earlier
    .map((leaf) => leaf.period.start)
    .sort()
    .at(-1)
  if (last === undefined) return []
  return evidence
    .dataset(lineage.dataset)
    .breaks.filter(({ period: from, where = {} }) => {
      const { start } = parsePeriod(from)
      const concerns = ([column, codes]: [string, string[]]): boolean =>
        codes.includes(lineage.key[column] ?? lineage.attributes[column] ?? '')
      return last < start && start <= period.start && Object.entries(where).every(concerns)
    })
    .map(({ note }) => note)
}
