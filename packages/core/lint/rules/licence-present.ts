import type { DatasetRule } from '../rule'

/** Dataset and source licences stand in code list licence, which says what each allows. */
export const licencePresent: DatasetRule = {
  id: 'licence-present',
  checkDataset: ({ description }, { codeLists, sources }) => {
    const known = new Set(codeLists.get('licence')?.codes.map(({ code }) => code))
    const own = new Set(description.sources)
    const licences = [
      ['the dataset', description.licence.spdx] as const,
      ...sources.filter(({ id }) => own.has(id)).map(({ id, licence }) => [`source ${id}`, licence] as const),
    ]
    return licences
      .filter(([, spdx]) => !known.has(spdx))
      .map(([owner, spdx]) => ({
        where: description.id,
        message: `licence "${spdx}" of ${owner} is not in code list licence`,
      }))
  },
}
