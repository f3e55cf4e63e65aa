import type { DatasetRule, Problem } from '../rule'

/** One source gives one value for one point of the dimensions, time and variant. */
export const noDuplicateKeys: DatasetRule = {
  id: 'no-duplicate-keys',
  checkDataset: ({ description, columns, size }) => {
    const names = [...description.dimensions.map(({ id }) => id), 'period', 'source', 'variant']
    const seen = new Set<string>()
    const problems: Problem[] = []
    for (let row = 0; row < size; row++) {
      const key = names.flatMap((name) => columns[name]?.[row] || []).join('.')
      if (seen.has(key))
        problems.push({ where: description.id, row: row + 1, message: `${key} stands twice` })
      seen.add(key)
    }
    return problems
  },
}
