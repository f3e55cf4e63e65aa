import { checkDistinct, type DatasetRule } from '../rule'

/** Every source named by a row stands in sources.csv, and dataset.json lists just the sources of the rows. */
export const sourcesResolve: DatasetRule = {
  id: 'sources-resolve',
  checkDataset: (dataset, { sources }) => {
    const { description, columns } = dataset
    const known = new Set(sources.map(({ id }) => id))
    const fault = (ids: string): string | undefined => {
      const missing = ids.split(' ').find((id) => id !== '' && !known.has(id))
      return missing === undefined ? undefined : `source "${missing}" is not in sources.csv`
    }
    const used = new Set(columns.source)
    const listed = new Set(description.sources)
    return [
      ...checkDistinct(dataset, 'source', (id) => (id === '' ? 'a row names no source' : fault(id))),
      ...checkDistinct(dataset, 'confirmedBy', fault),
      ...[...used]
        .filter((id) => !listed.has(id))
        .map((id) => ({ where: description.id, message: `sources lacks ${id}, which rows name` })),
      ...[...listed]
        .filter((id) => !used.has(id))
        .map((id) => ({ where: description.id, message: `sources lists ${id}, which no row names` })),
      ...(description.checkedAgainst ?? [])
        .filter((id) => !known.has(id))
        .map((id) => ({ where: description.id, message: `checkedAgainst "${id}" is not in sources.csv` })),
    ]
  },
}
