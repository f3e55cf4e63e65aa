import type { DatasetText } from '../../compiler/read-data'
import { parsePeriod, periodToId } from '../../src/period'
import type { RatioCheck } from '../../src/schema'
import { type DatasetRule, type Problem, rowMatches } from '../rule'

/** Published rates follow from their published parts where dataset.json says that they do. */
export const ratiosAgree: DatasetRule = {
  id: 'ratios-agree',
  checkDataset: (dataset) => dataset.description.ratios.flatMap((check) => checkRatio(check, dataset)),
}

function checkRatio(check: RatioCheck, { description, columns, size }: DatasetText): Problem[] {
  const where = description.id
  const others = description.dimensions.map(({ id }) => id).filter((id) => id !== check.dimension)
  const groups = new Map<string, Map<string, number>>()
  const from = check.periods?.from ? parsePeriod(check.periods.from).start : ''
  const to = check.periods?.to ? parsePeriod(check.periods.to).end : '9999-12-31'
  for (let row = 0; row < size; row++) {
    if (columns.value?.[row] === '' || !rowMatches(columns, row, check.where)) continue
    const text = columns.period?.[row] ?? ''
    const period = parsePeriod(text)
    if (period.start < from || period.end > to) continue
    const key = [
      ...others.map((name) => columns[name]?.[row] ?? ''),
      periodToId(text),
      columns.source?.[row],
    ].join('.')
    const group = groups.get(key) ?? new Map<string, number>()
    groups.set(key, group.set(columns[check.dimension]?.[row] ?? '', Number(columns.value?.[row])))
  }
  const problems: Problem[] = []
  let compared = 0
  for (const [key, group] of groups) {
    const sum = (codes: readonly string[]): number =>
      codes.reduce((all, code) => all + (group.get(code) ?? 0), 0)
    const published = group.get(check.rate)
    const denominator = sum(check.denominator)
    if (published === undefined || denominator === 0 || !check.numerator.some((code) => group.has(code)))
      continue
    compared++
    const found = (check.factor * sum(check.numerator)) / denominator - published
    if (Math.abs(found) <= check.tolerance) continue
    const exception = check.exceptions?.find(
      (known) => known.key === key || `${known.key}.` === key.slice(0, known.key.length + 1),
    )
    if (!exception || Math.abs(exception.difference - found) > check.tolerance) {
      problems.push({
        where,
        message: `${check.id}: ${key} is published as ${published}, its parts give ${published + found}`,
      })
    }
  }
  return compared === 0 ? [{ where, message: `${check.id}: compares nothing` }] : problems
}
