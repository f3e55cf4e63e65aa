import type { EvidenceRule } from '../rule'

/** Codes are unique in their list, parents are codes, and groups stand in the list of their classification */
export const codeListsSound: EvidenceRule = {
  id: 'code-lists-sound',
  checkEvidence: ({ codeLists }) => {
    const everyCode = new Set(
      Array.from(codeLists.values()).flatMap((list) => list.codes.map(({ code }) => code)),
    )
    return Array.from(codeLists.values()).flatMap((list) => {
      const seen = new Set<string>()
      const classifications = Object.entries(list.classifications ?? {})
      return list.codes.flatMap(({ code, parent, attributes }) => {
        const where = `codes/${list.id}`
        const twice = seen.has(code)
        seen.add(code)
        return [
          ...(code.includes('.') && list.id !== 'licence'
            ? [{ where, message: `${code}: a dot would break figure ids` }]
            : []),
          ...(twice ? [{ where, message: `code ${code} stands twice` }] : []),
          ...(parent && !everyCode.has(parent)
            ? [{ where, message: `parent ${parent} of ${code} is no code` }]
            : []),
          ...classifications.flatMap(([name, id]) => {
            const group = attributes[name]
            const groups = codeLists.get(id)?.codes ?? []
            return group && !groups.some((known) => known.code === group)
              ? [{ where, message: `${name} ${group} of ${code} is not in code list ${id}` }]
              : []
          }),
        ]
      })
    })
  },
}
