import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, figureOfRow, nameFigure, share } from '../figure'
import { derive, rangeOf } from '../figure/derive'
import { comparePeriods, type Period, parsePeriod } from '../period'
import {
  formatQuery,
  normalizeQuery,
  periodText,
  type QueryAnswer,
  type QueryData,
  type QueryNote,
  runQuery,
} from '../query'
import type { LocalizedText, Query } from '../schema'
import { type FigureMeasure, type GroupQuery, groupFigureId } from './group-query'

/**
 * The figure of a group: the number that the query engine gives, made by the algebra of figures, with its lineage down
 * to rows and sources and with the spread that rival values leave.
 * @param evidence as of the day that the query asks for
 * @throws ExodusError `MissingObservationError` where no row has a value, and as `runQuery`
 */
export function groupFigure(evidence: Evidence, data: QueryData, group: GroupQuery): Figure {
  const part = normalizeQuery(data, group.part)
  const whole = group.whole && normalizeQuery(data, group.whole)
  const id = groupFigureId({ ...group, part, ...(whole ? { whole } : {}) })
  const label = labelOf(data, part, group.measure)
  if (group.measure !== 'share' || !whole) {
    const measure = group.measure === 'mean' ? 'mean' : 'sum'
    return nameFigure(taken(evidence, data, part, measure), id, label)
  }
  const denominator = taken(evidence, data, whole, 'sum')
  // A group may lack rows in periods that the whole has; the share is of the whole's time.
  const numerator = taken(evidence, data, part, 'sum', denominator.period)
  return nameFigure(share(numerator, denominator), id, label)
}

function taken(
  evidence: Evidence,
  data: QueryData,
  query: Query,
  measure: Exclude<FigureMeasure, 'share'>,
  spanned?: Period,
): Figure {
  // The engine refuses what must not be taken together, before any figure is made.
  const { notes } = grouped(runQuery(data, { ...query, measure }))
  const dataset = evidence.dataset(query.dataset)
  const selected = runQuery(data, query)
  const rows = selected.kind === 'rows' ? Array.from(selected.table.indices) : []
  const inputs = rows.flatMap((row) =>
    dataset.row(row).value === null ? [] : [figureOfRow(evidence, dataset, row)],
  )
  const [first] = inputs
  if (!first) throw nothingThere(data, query)
  const period = spanned ?? span(inputs)
  const over = measure === 'mean' ? inputs.length : 1
  const total = (of: (figure: Figure) => number): number =>
    inputs.reduce((sum, figure) => sum + of(figure), 0) / over
  return derive({
    operation:
      measure === 'mean'
        ? 'mean'
        : inputs.some((input) => input.period.code !== period.code)
          ? 'accumulate'
          : 'sum',
    formula: formulaOf(measure, inputs.length),
    label: labelOf(data, query, measure),
    inputs,
    unit: first.unit,
    value: total(({ value }) => value),
    range: { low: total((figure) => rangeOf(figure).low), high: total((figure) => rangeOf(figure).high) },
    period,
    notes: notes.map(({ text }) => text),
  })
}

const grouped = (answer: QueryAnswer): { readonly notes: readonly QueryNote[] } =>
  answer.kind === 'groups' ? answer : { notes: [] }

/** Why a group has no figure, with the periods in which it would have one. */
function nothingThere(data: QueryData, { period, ...query }: Query): ExodusError {
  const always = runQuery(data, query)
  const published = always.kind === 'rows' ? always.table.rows().filter(({ value }) => value !== null) : []
  const periods = new Map(published.map((row) => [String(row.period), parsePeriod(String(row.period))]))
  return new ExodusError(
    'MissingObservationError',
    `${query.dataset} has no value in what the figure is made of.`,
    {
      field: period === undefined ? 'query' : 'period',
      value: period === undefined ? formatQuery(query) : periodText(period),
      accepted: [...periods.values()].sort(comparePeriods).map(({ code }) => code),
    },
  )
}

/** The one period of the figures, or the interval from the first day of the first to the last day of the last. */
function span(figures: readonly Figure[]): Period {
  const periods = [...new Map(figures.map(({ period }) => [period.code, period])).values()]
  const [first, ...rest] = periods
  if (!first) throw new RangeError('a span needs at least one period')
  if (rest.length === 0) return first
  const begins = periods.reduce((a, b) => (b.start < a.start ? b : a))
  const ends = periods.reduce((a, b) => (b.end > a.end ? b : a))
  const text = ({ kind, code }: Period, day: string): string => (kind === 'interval' ? day : code)
  return parsePeriod(`${text(begins, begins.start)}/${text(ends, ends.end)}`)
}

const WORDS: Readonly<Record<FigureMeasure, LocalizedText>> = {
  sum: { en: 'sum', ur: 'مجموعہ' },
  mean: { en: 'mean', ur: 'اوسط' },
  share: { en: 'share', ur: 'حصہ' },
}

// Beyond this many a list of names says less than how many there are.
const MOST_NAMES = 4

/** What is done with the rows, which all have one name: writing it once for each would say nothing. */
function formulaOf(measure: Exclude<FigureMeasure, 'share'>, rows: number): LocalizedText {
  const count = rows.toLocaleString('en')
  if (rows === 1) return { en: 'one published row', ur: 'ایک شائع شدہ سطر' }
  const sum = { en: `sum of ${count} published rows`, ur: `${count} شائع شدہ سطروں کا مجموعہ` }
  return measure === 'sum' ? sum : { en: `${sum.en} ÷ ${count}`, ur: `${sum.ur} ÷ ${count}` }
}

/** What the value is called: the measure of the dataset, how it was taken, and of what. */
function labelOf(
  { description, codeLists }: QueryData,
  { where = {} }: Query,
  measure: FigureMeasure,
): LocalizedText {
  const lists = new Map(description.dimensions.map(({ id, codeList }) => [id, codeLists[codeList]]))
  const nameIn = (locale: 'en' | 'ur', column: string, code: string): string =>
    lists.get(column)?.codes.find((entry) => entry.code === code)?.name[locale] ?? code
  const inLanguage = (locale: 'en' | 'ur', comma: string): string => {
    const parts = Object.entries(where).map(([column, codes]) =>
      codes.length > MOST_NAMES
        ? `${column} (${codes.length})`
        : codes.map((code) => nameIn(locale, column, code)).join(comma),
    )
    return [`${description.measure.title[locale]} (${WORDS[measure][locale]})`, ...parts].join(': ')
  }
  return { en: inLanguage('en', ', '), ur: inLanguage('ur', '، ') }
}
