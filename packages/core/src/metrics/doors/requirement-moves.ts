import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readWhere } from '../../figure'
import { derive } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { destinations } from '../../unit'
import { breakNotes } from '../breaks'
import type { MetricKey } from '../define-metric'
import { SCORES, snapshotOf } from './snapshots'

export const REQUIREMENTS = 'visa-requirement'
/** The requirement of a destination in two snapshots. */
export interface Move {
  readonly destination: string
  readonly from: string
  readonly to: string
}

interface Compared {
  readonly moves: readonly Move[]
  readonly days: readonly [string, string]
  readonly notes: readonly LocalizedText[]
}

/** The requirements of every destination in the snapshots of two periods. */
function compare(evidence: Evidence, key: MetricKey): Compared {
  const { origin = '', since: from = '', period: to = '' } = key
  const days = [snapshotOf(evidence, from), snapshotOf(evidence, to)] as const
  if (days[0] >= days[1]) {
    throw new ExodusError(
      'UnlikePeriodsError',
      `${from} and ${to} are not an earlier and a later snapshot.`,
      {
        field: 'since',
        value: from,
      },
    )
  }
  const dataset = evidence.dataset(REQUIREMENTS)
  const notes = breakNotes(dataset, { ...key, since: days[0], period: days[1] })
  const [before, after] = days.map((day) => {
    const rows = dataset.where({ origin, period: day }).rows()
    if (rows.length === 0) {
      const [destination = ''] = dataset.codesOf('destination')
      throw missingObservation(dataset, { origin, destination, period: day })
    }
    return new Map(rows.map((found) => [String(found.destination), String(found.requirement)]))
  })
  // A destination that one snapshot lacks is not compared.
  const moves = [...(after ?? [])].flatMap(([destination, requirement]) => {
    const had = before?.get(destination)
    return had === undefined ? [] : [{ destination, from: had, to: requirement }]
  })
  return { moves, days, notes }
}

/** Names the destinations of moves, each with the requirement before and after. */
function naming(evidence: Evidence, words: LocalizedText, moves: readonly Move[]): LocalizedText {
  const [places, classes] = [evidence.dataset(REQUIREMENTS), evidence.dataset(SCORES)]
  const listed = (locale: 'en' | 'ur', comma: string): string =>
    moves
      .map(({ destination, from, to }) => {
        const [place, had, has] = [
          places.nameOf('destination', destination)[locale],
          classes.nameOf('requirement', from)[locale],
          classes.nameOf('requirement', to)[locale],
        ]
        return locale === 'en' ? `${place} (${had} → ${has})` : `${place} (${had} سے ${has})`
      })
      .join(comma)
  return {
    en: `${words.en}: ${listed('en', '; ') || 'none'}`,
    ur: `${words.ur}: ${listed('ur', '؛ ') || 'کوئی نہیں'}`,
  }
}

/** Which moves of a requirement are counted, and what they are called. */
interface Counted {
  readonly counts: (move: Move) => boolean
  /** The classes whose counts on both days stand behind the number. */
  readonly classes: readonly string[]
  /** What the destinations did, for the note that names them. */
  readonly did: LocalizedText
  readonly formula: LocalizedText
}

/**
 * How many destinations moved as asked between the snapshots of `since` and `period`; a note names each with its
 * requirement before and after.
 * @throws ExodusError `MissingObservationError`, `UnlikePeriodsError`, `BreakInSeriesError`
 */
export function countMoves(evidence: Evidence, key: MetricKey, asked: Counted): Figure {
  const { moves, days, notes } = compare(evidence, key)
  const counted = moves.filter(asked.counts)
  const between: LocalizedText = {
    en: `${asked.formula.en} (${days.join(', ')})`,
    ur: `${asked.formula.ur} (${days.join('، ')})`,
  }
  const known = evidence.dataset(SCORES).codesOf('requirement')
  const requirement = asked.classes.filter((code) => known.includes(code))
  return derive({
    operation: 'count',
    formula: between,
    inputs: readWhere(evidence, SCORES, { origin: key.origin ?? '', requirement, period: days }),
    unit: destinations,
    value: counted.length,
    range: { low: counted.length, high: counted.length },
    period: parsePeriod(days[1]),
    notes: [naming(evidence, asked.did, counted), ...notes],
  })
}
