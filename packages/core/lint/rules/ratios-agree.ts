import type { DatasetText } from '../../compiler/read-data'
import { parsePeriod, periodToId } from '../../src/period'
import type { RatioCheck } from '../../src/schema'
import { type DatasetRule, type Problem, rowMatcher } from '../rule'

/** Published rates follow from their published parts where dataset.json says that they do. */
export const ratiosAgree: DatasetRule = {
  id: 'ratios-agree',
  checkDataset: (dataset) => dataset.description.ratios.flatMap((check) => checkRatio(check, dataset)),
}

function checkRatio(check: RatioCheck, dataset: DatasetText): Problem[] {
  const where = dataset.description.id
  const problems: Problem[] = []
  const needed = new Set<string>()
  let compared = 0
  for (const [key, group] of groupsOf(check, dataset)) {
    const sum = (codes: readonly string[]): number =>
      codes.reduce((all, code) => all + (group.get(code) ?? 0), 0)
    const published = group.get(check.rate)
    const denominator = sum(check.denominator)
    if (published === undefined || denominator === 0 || !check.numerator.some((code) => group.has(code)))
      continue
    compared++
    const computed = (check.factor * sum(check.numerator)) / denominator
    const found = computed - published
    // Binary fractions: a quotient may miss the bound in its last digits.
    const tolerance = check.tolerance + 1e-9
    if (Math.abs(found) <= tolerance) continue
    // An exception names dimensions and period; it holds for whichever source gives the parts.
    const exception = check.exceptions?.find((known) => `${key}.`.startsWith(`${known.key}.`))
    if (exception && Math.abs(exception.difference - found) <= tolerance) needed.add(exception.key)
    else {
      const message = `${check.id}: ${key} is published as ${published}, its parts give ${computed}`
      problems.push({ where, message })
    }
  }
  if (compared === 0) problems.push({ where, message: `${check.id}: compares nothing` })
  for (const { key } of check.exceptions ?? []) {
    if (!needed.has(key)) problems.push({ where, message: `${check.id}: the exception ${key} is not needed` })
  }
  return problems
}

/** Values by code of the dimension that the rate and its parts share, for each cell of the other dimensions and source. */
function groupsOf(
  check: RatioCheck,
  { description, columns, size }: DatasetText,
): Map<string, Map<string, number>> {
  const others = description.dimensions.map(({ id }) => id).filter((id) => id !== check.dimension)
  const from = check.periods?.from ? parsePeriod(check.periods.from).start : ''
  const to = check.periods?.to ? parsePeriod(check.periods.to).end : '9999-12-31'
  const takesPart = rowMatcher(columns, check.where)
  const groups = new Map<string, Map<string, number>>()
  for (let row = 0; row < size; row++) {
    if (columns.value?.[row] === '' || !takesPart(row)) continue
    // As in totals: a flagged row takes part only where the filter names its status.
    if (columns.status?.[row] === 'U' && !check.where?.status) continue
    const text = columns.period?.[row] ?? ''
    const period = parsePeriod(text)
    if (period.start < from || period.end > to) continue
    const codes = others.map((name) => columns[name]?.[row])
    const key = [...codes, periodToId(text), columns.source?.[row], columns.variant?.[row]]
      .filter(Boolean)
      .join('.')
    const group = groups.get(key) ?? new Map<string, number>()
    groups.set(key, group.set(columns[check.dimension]?.[row] ?? '', Number(columns.value?.[row])))
  }
  return groups
}
