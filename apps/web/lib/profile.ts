import type { Figure } from '@exodus/core'
import type { Profile, ProfileFact } from '@exodus/core/profiles'
import { middleOf } from '@/components/chart/points'
import { descriptionOf } from './catalogue'
import { breakYears, isPart } from './dataset-page'
import { codeListOf } from './names'

/** One of those who stand around a subject in a ranking. */
export interface Neighbour {
  readonly place: number
  readonly codeList: string
  readonly code: string
  readonly figure: Figure
  readonly isSubject: boolean
}

/** The place of a value among those published for the same period, the largest first. */
export interface Standing {
  readonly place: number
  readonly count: number
  readonly period: string
  readonly around: readonly Neighbour[]
}

/** A fact of a profile as its page shows it. */
export interface FactView {
  readonly id: string
  readonly title: ProfileFact['title']
  readonly latest: Figure
  /** Values of the same thing in time, in one unit. */
  readonly series: readonly Figure[]
  /** Whether the series may be drawn: periods of one length, and enough of them. */
  readonly isDrawn: boolean
  /** Years in which the series breaks, between its ends. */
  readonly breaks: readonly number[]
  readonly standing?: Standing
}

const FEWEST_DRAWN = 3
// How many are named on either side of the subject.
const BESIDE = 2

/** The facts of a profile, each with a series of like values and its place among like subjects. */
export const factsOf = ({ facts }: Profile): FactView[] =>
  facts.map(({ id, title, latest, series, rank }) => {
    const like = series.filter((figure) => isLike(figure, latest))
    const standing = rank && standingOf(latest, rank)
    return {
      id,
      title,
      latest,
      series: like,
      isDrawn: like.length >= FEWEST_DRAWN && latest.period.kind !== 'interval',
      breaks: breaksIn(like),
      ...(standing ? { standing } : {}),
    }
  })

/** The breaks that the description of a table names for a series; before and after its ends nothing is cut. */
function breaksIn(series: readonly Figure[]): number[] {
  const [first] = series
  const description =
    first?.lineage.operation === 'observation' ? descriptionOf(first.lineage.dataset) : undefined
  if (!first || !description) return []
  const places = series.map(({ period }) => middleOf(period))
  return breakYears(description, keyOf(first))
    .map(Number)
    .filter((year) => year > Math.min(...places) && year <= Math.max(...places))
}

/** The values since the last break: what may be compared from one to the next. */
export function sinceLastBreak({ series, breaks }: Pick<FactView, 'series' | 'breaks'>): Figure[] {
  const last = Math.max(...breaks, Number.NEGATIVE_INFINITY)
  return series.filter(({ period }) => middleOf(period) >= last)
}

// Those who leave first, conditions after.
const LEADING = [
  'registered-departures',
  'migrant-stock',
  'asylum-applications',
  'remittances-to-pakistan',
  'stock-abroad',
]

/** The fact that the page draws large: the first that tells of those who leave, else the first that can be drawn. */
export function leadingFact(facts: readonly FactView[]): FactView | undefined {
  const drawn = facts.filter(({ isDrawn }) => isDrawn)
  return drawn.find(({ id }) => LEADING.includes(id)) ?? drawn[0]
}

const keyOf = ({ lineage }: Figure): Readonly<Record<string, string>> =>
  lineage.operation === 'observation' ? lineage.key : {}

/** Whether two figures differ in nothing but their period. */
function isLike(one: Figure, other: Figure): boolean {
  const key = keyOf(other)
  return (
    one.unit.id === other.unit.id &&
    Object.entries(keyOf(one)).every(([dimension, code]) => dimension === 'period' || key[dimension] === code)
  )
}

/** The dimension by which a subject and its peers differ. */
function subjectOf(latest: Figure, peers: readonly Figure[]): string | undefined {
  const key = keyOf(latest)
  return Object.keys(key).find((dimension) => peers.some((peer) => keyOf(peer)[dimension] !== key[dimension]))
}

/**
 * The place of a figure among its peers. A rank's inputs hold groups of countries and remainders too, as the tables do;
 * a country is ranked among countries.
 */
function standingOf(latest: Figure, { lineage }: Figure): Standing | undefined {
  if (lineage.operation === 'observation' || latest.lineage.operation !== 'observation') return undefined
  const dimension = subjectOf(latest, lineage.inputs)
  if (dimension === undefined) return undefined
  const codeList = codeListOf(latest.lineage.dataset, dimension)
  const codeOf = (figure: Figure): string => keyOf(figure)[dimension] ?? ''
  if (!isPart(codeList, codeOf(latest))) return undefined
  const peers = lineage.inputs
    .filter((figure) => isPart(codeList, codeOf(figure)))
    .sort((a, b) => b.value - a.value)
  if (peers.length < 2) return undefined
  const placeOf = ({ value }: Figure): number => 1 + peers.filter((peer) => peer.value > value).length
  const at = peers.findIndex(({ id }) => id === latest.id)
  const around = peers.flatMap((figure, index) =>
    isAround(index, at)
      ? [{ place: placeOf(figure), codeList, code: codeOf(figure), figure, isSubject: index === at }]
      : [],
  )
  return { place: placeOf(latest), count: peers.length, period: latest.period.code, around }
}

/** The first of all, and those next to the subject. */
const isAround = (index: number, at: number): boolean => index === 0 || Math.abs(index - at) <= BESIDE
