import type { DatasetText, EvidenceText } from '../../compiler/read-data'
import { parsePeriod, periodToId } from '../../src/period'
import type { TotalCheck } from '../../src/schema'
import type { DatasetRule, Problem } from '../rule'
import { type CellValue, cellValues } from '../totals/cell-values'
import { partsInYear, sumOfTiles, yearOfPart } from '../totals/sum-periods'

/** Parts add up to their total where dataset.json says that they do. */
export const totalsAgree: DatasetRule = {
  id: 'totals-agree',
  checkDataset: (dataset, evidence) =>
    dataset.description.totals.flatMap((check) => checkTotal(check, dataset, evidence)),
}

function checkTotal(check: TotalCheck, dataset: DatasetText, evidence: EvidenceText): Problem[] {
  const where = dataset.description.id
  const { total, periods } = check
  const totalDataset = total.dataset ? evidence.datasets.get(total.dataset) : dataset
  if (!totalDataset) return [{ where, message: `${check.id}: there is no dataset ${total.dataset}` }]
  const match = matchedDimensions(check, dataset, totalDataset)
  const parts = cellValues(dataset, evidence, check.where ?? {}, periods, (row) =>
    isPart(check, dataset, row),
  )
  const totals = new Map<string, CellValue>()
  const twice = new Set<string>()
  const totalFilter = total.dataset ? (total.where ?? {}) : { ...check.where, ...total.where }
  for (const cell of cellValues(totalDataset, evidence, totalFilter, periods)) {
    const key = keyOf(totalDataset, match, cell.row, cell.period)
    if (totals.has(key)) twice.add(key)
    totals.set(key, cell)
  }
  return [
    ...Array.from(twice, (key) => ({ where, message: `${check.id}: ${key} has several totals` })),
    ...compare(check, where, sums(check, dataset, match, parts, totals), totals),
  ]
}

/** Sums of the parts by the key of the total that they belong to. */
function sums(
  { sumPeriods, exceptions = [] }: TotalCheck,
  dataset: DatasetText,
  match: readonly string[],
  parts: readonly CellValue[],
  totals: ReadonlyMap<string, CellValue>,
): Map<string, number> {
  const result = new Map<string, number>()
  if (sumPeriods === 'parts->interval') {
    for (const [key, { period }] of totals) {
      const whole = parsePeriod(period)
      if (whole.kind !== 'interval') continue
      const own = parts.filter(({ row }) => keyOf(dataset, match, row, period) === key)
      const sum = sumOfTiles(
        whole,
        own.map((part) => ({ value: part.value, period: parsePeriod(part.period) })),
      )
      if (sum !== undefined) result.set(key, sum)
    }
    return result
  }
  const partsOfYear = new Map<string, Set<string>>()
  const yearOfKey = new Map<string, string>()
  for (const { row, period, value } of parts) {
    const year = sumPeriods ? yearOfPart(parsePeriod(period), sumPeriods) : period
    if (year === undefined) continue
    const key = keyOf(dataset, match, row, year)
    result.set(key, (result.get(key) ?? 0) + value)
    partsOfYear.set(year, (partsOfYear.get(year) ?? new Set()).add(period))
    yearOfKey.set(key, year)
  }
  // A year is compared only when the table has all of its parts (a series without a row has none to count), or when an
  // exception says that some are not published.
  const excepted = new Set(exceptions.map(({ key }) => key))
  for (const [key, year] of sumPeriods ? yearOfKey : []) {
    if ((partsOfYear.get(year)?.size ?? 0) < partsInYear(sumPeriods ?? 'day->year') && !excepted.has(key))
      result.delete(key)
  }
  return result
}

function compare(
  { id, tolerance, groups, exceptions = [] }: TotalCheck,
  where: string,
  partSums: ReadonlyMap<string, number>,
  totals: ReadonlyMap<string, CellValue>,
): Problem[] {
  const problems: Problem[] = []
  const needed = new Set<string>()
  let compared = 0
  for (const [key, sum] of partSums) {
    const total = totals.get(key)?.value
    if (total === undefined) continue
    compared++
    const found = sum - total
    // Binary fractions: a sum of decimals may differ from its total in the last digits.
    if (Math.abs(found) <= tolerance + 1e-9 * Math.abs(total) + 1e-9) continue
    const exception = exceptions.find((known) => known.key === key)
    if (exception && Math.abs(exception.difference - found) < 1e-6 + 1e-9 * Math.abs(total)) needed.add(key)
    else problems.push({ where, message: `${id}: parts of ${key} add to ${sum}, the total is ${total}` })
  }
  if (compared === 0) problems.push({ where, message: `${id}: compares nothing` })
  if (groups !== undefined && compared !== groups) {
    problems.push({ where, message: `${id}: compares ${compared} totals, not ${groups}` })
  }
  for (const { key } of exceptions) {
    if (!needed.has(key)) problems.push({ where, message: `${id}: the exception ${key} is not needed` })
  }
  return problems
}

function matchedDimensions(
  { parts, total }: TotalCheck,
  dataset: DatasetText,
  totalDataset: DatasetText,
): string[] {
  if (total.match) return total.match
  const ids = ({ description }: DatasetText): string[] => description.dimensions.map(({ id }) => id)
  const fixed = new Set([parts.dimension ?? '', ...Object.keys(total.where ?? {})])
  return ids(dataset).filter((id) => ids(totalDataset).includes(id) && !fixed.has(id))
}

function isPart({ parts }: TotalCheck, { columns }: DatasetText, row: number): boolean {
  if (!parts.dimension) return true
  const code = columns[parts.dimension]?.[row] ?? ''
  return parts.codes ? parts.codes.includes(code) : !parts.except?.includes(code)
}

const keyOf = ({ columns }: DatasetText, match: readonly string[], row: number, period: string): string =>
  [...match.map((name) => columns[name]?.[row] ?? ''), periodToId(period)].join('.')
