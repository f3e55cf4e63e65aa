import type { DatasetRule } from '../rule'

/** Dataset and source licences stand in code list licence, which says what each allows. */
export const licencePresent: DatasetRule = {
  id: 'licence-present',
  checkDataset: ({ description }, { codeLists, sources }) => {
    const known = new Set(codeLists.get('licence')?.codes.map(({ code }) => code))
    const own = new Set(description.sources)
    const licences = new Set([
      description.licence.spdx,
      ...sources.filter(({ id }) => own.has(id)).map(({ licence }) => licence),
    ])
    return [...licences]
      .filter((spdx) => !known.has(spdx))
      .map((spdx) => ({ where: description.id, message: `licence ${spdx} is not in code list licence` }))
  },
}
