import { parsePeriod } from '../../src/period'
import { dayAfter } from '../day-after'
import type { DatasetRule, Problem } from '../rule'

// Forecasts speak of what is to come; flagged rows are kept as published, even where they are impossible.
const EXEMPT = ['F', 'U']

/** No source tells of a time that had not begun when it came out. */
export const publishedAfter: DatasetRule = {
  id: 'published-after',
  checkDataset: ({ description, columns, size }, { sources }) => {
    const published = new Map(sources.map((source) => [source.id, source.published]))
    const seen = new Set<string>()
    const problems: Problem[] = []
    for (let row = 0; row < size; row++) {
      const source = columns.source?.[row] ?? ''
      const period = columns.period?.[row] ?? ''
      const pair = `${source} ${period}`
      if (EXEMPT.includes(columns.status?.[row] ?? '') || seen.has(pair)) continue
      seen.add(pair)
      const date = published.get(source) ?? ''
      if (date === '') continue
      const { kind, start } = parsePeriod(period)
      const latest = parsePeriod(date).end
      // A day of grace: sources may date one event a day apart.
      if (start <= (kind === 'day' ? dayAfter(latest) : latest)) continue
      const message = `${source} came out ${date}, before ${period} began: a forecast has status F`
      problems.push({ where: description.id, row: row + 1, message })
    }
    return problems
  },
}
