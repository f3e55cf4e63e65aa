import type { EvidenceRule } from '../rule'

/** Every source is used: by a row, as a confirmation or check, or by a record. */
export const sourcesUsed: EvidenceRule = {
  id: 'sources-used',
  checkEvidence: ({ sources, datasets, events, statements, claims }) => {
    const used = new Set([...events, ...statements, ...claims].flatMap((record) => record.sources))
    for (const { description, columns } of datasets.values()) {
      for (const id of [...description.sources, ...(description.checkedAgainst ?? [])]) used.add(id)
      for (const ids of new Set(columns.confirmedBy)) for (const id of ids.split(' ')) used.add(id)
    }
    return sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ where: 'sources.csv', message: `nothing uses source ${id}` }))
  },
}
