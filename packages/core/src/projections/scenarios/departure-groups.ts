import type { Evidence } from '../../evidence'
import { type Figure, readWhere } from '../../figure'
import type { LocalizedText } from '../../schema'
import { percentChange } from '../../unit'
import { grown, publishedGrowth } from './growth'
import { type Lever, type Part, yearOf } from './scenario'

const TABLE = 'departures-by-skill'

const GROUPS: Readonly<Record<string, LocalizedText>> = {
  'highly-qualified': { en: 'highly qualified', ur: 'اعلیٰ تعلیم یافتہ' },
  'highly-skilled': { en: 'highly skilled', ur: 'اعلیٰ ہنرمند' },
  skilled: { en: 'skilled', ur: 'ہنرمند' },
  'semi-skilled': { en: 'semi-skilled', ur: 'نیم ہنرمند' },
  unskilled: { en: 'unskilled', ur: 'غیر ہنرمند' },
}

/** What the departures of a scenario read. */
export const groupDatasets: readonly string[] = [TABLE]

const leverId = (group: string): string => `growth-${group}`

/** The years of one skill group since its categories are what they are today, breaks after that included. */
const yearsOf = (evidence: Evidence, group: string): Figure[] =>
  readWhere(evidence, TABLE, { origin: 'PAK', skillLevel: group }).filter(
    ({ period }) => period.kind === 'year',
  )

/** A lever for the growth of departures of each skill group; set all together by `growth`. */
export const growthLevers: readonly Lever[] = Object.entries(GROUPS).map(([group, { en, ur }]) => ({
  id: leverId(group),
  group: 'growth',
  title: { en: `yearly growth of departures, ${en}`, ur: `روانگی میں سالانہ اضافہ، ${ur}` },
  unit: percentChange,
  bounds: { low: -100, high: 100 },
  default: (evidence) =>
    publishedGrowth(evidence, yearsOf(evidence, group), {
      en: `yearly growth of departures, ${en}`,
      ur: `روانگی میں سالانہ اضافہ، ${ur}`,
    }),
}))

/** Departures of all skill groups together, as their levers carry them on. */
export interface DeparturePath {
  /** The last year that is published for every group. */
  readonly base: number
  readonly parts: readonly Part[]
  /** Departures of a year after the base, from the values of the parts. */
  readonly inYear: (values: readonly number[], year: number) => number
}

export function departurePath(evidence: Evidence, settings: (lever: string) => Figure): DeparturePath {
  const groups = Object.keys(GROUPS).map((group) => {
    const last = yearsOf(evidence, group).at(-1)
    const growth = settings(leverId(group))
    return last ? [{ last, growth }] : []
  })
  const known = groups.flat()
  const years = known.map(({ last }) => yearOf(last.period))
  return {
    base: Math.max(...years),
    parts: known.flatMap(({ last, growth }) => [
      { figure: last, raises: true },
      { figure: growth, raises: true },
    ]),
    inYear: (values, year) =>
      years.reduce(
        (sum, from, at) => sum + grown(values[2 * at] ?? 0, values[2 * at + 1] ?? 0, year - from),
        0,
      ),
  }
}
