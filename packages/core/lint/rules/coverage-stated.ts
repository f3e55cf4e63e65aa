import { parsePeriod } from '../../src/period'
import type { DatasetRule } from '../rule'

/** The time coverage that dataset.json states is the coverage of the rows. */
export const coverageStated: DatasetRule = {
  id: 'coverage-stated',
  checkDataset: ({ description, columns }) => {
    const periods = [...new Set(columns.period)].map((text) => parsePeriod(text))
    const start = periods.map((period) => period.start).sort()[0]
    const end = periods
      .map((period) => period.end)
      .sort()
      .at(-1)
    const { time, id: where } = description
    return [
      ...(parsePeriod(time.start).start === start
        ? []
        : [{ where, message: `time.start is ${time.start}, but rows start on ${start}` }]),
      ...(parsePeriod(time.end).end === end
        ? []
        : [{ where, message: `time.end is ${time.end}, but rows end on ${end}` }]),
    ]
  },
}
