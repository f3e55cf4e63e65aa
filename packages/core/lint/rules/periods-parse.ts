import { parsePeriod } from '../../src/period'
import { checkDistinct, type DatasetRule } from '../rule'

/** Every period is in the grammar, in its canonical text. */
export const periodsParse: DatasetRule = {
  id: 'periods-parse',
  checkDataset: (dataset) =>
    checkDistinct(dataset, 'period', (text) => {
      try {
        const { code } = parsePeriod(text)
        return code === text ? undefined : `"${text}" should be written ${code}`
      } catch (error) {
        return (error as Error).message
      }
    }),
}
