import type { EvidenceRule } from '../rule'

// Lists that describe records, sources or other lists rather than a dataset's columns.
const DESCRIPTIVE = ['topic', 'licence', 'source-kind', 'quality', 'observation-status', 'unit']

/** Every code list is used by a dataset, by a record or by the description of another list. */
export const codeListsUsed: EvidenceRule = {
  id: 'code-lists-used',
  checkEvidence: ({ codeLists, datasets, events, statements, incidents, claims }) => {
    const used = new Set(DESCRIPTIVE)
    for (const { description } of datasets.values()) {
      for (const { codeList } of description.dimensions) used.add(codeList)
      for (const { codeList } of description.attributes) if (codeList) used.add(codeList)
    }
    const records = [...events, ...statements, ...incidents, ...claims].flatMap((record) =>
      Object.values(record),
    )
    const words = new Set(records.flat().filter((value) => typeof value === 'string'))
    const attributeValues = new Set(
      Array.from(codeLists.values()).flatMap((list) =>
        list.codes.flatMap(({ parent, attributes }) => [parent ?? '', ...Object.values(attributes)]),
      ),
    )
    return Array.from(codeLists.values())
      .filter(
        ({ id, codes }) =>
          !used.has(id) && !codes.some(({ code }) => words.has(code) || attributeValues.has(code)),
      )
      .map(({ id }) => ({ where: `codes/${id}`, message: 'nothing uses this code list' }))
  },
}
