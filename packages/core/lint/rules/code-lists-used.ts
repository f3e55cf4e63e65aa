import type { CodeList } from '../../src/schema'
import type { EvidenceRule } from '../rule'
import { CODED_FIELDS } from './records-resolve'

// Lists behind columns that every dataset or source has.
const STANDARD = ['topic', 'licence', 'source-kind', 'quality', 'observation-status', 'unit']

/** Every code list is used by a dataset, by a record or by a column of another list. */
export const codeListsUsed: EvidenceRule = {
  id: 'code-lists-used',
  checkEvidence: ({ codeLists, datasets }) => {
    const used = new Set<string>([
      ...STANDARD,
      ...Object.values(CODED_FIELDS).flatMap((fields) => Object.values(fields)),
    ])
    for (const { description } of datasets.values()) {
      for (const { codeList } of description.dimensions) used.add(codeList)
      for (const { codeList } of description.attributes) if (codeList) used.add(codeList)
    }
    const columns = Array.from(codeLists.values()).flatMap((list) => columnsOf(list))
    return Array.from(codeLists.values())
      .filter((list) => !used.has(list.id) && !columns.some((column) => holdsCodesOf(list, column)))
      .map(({ id }) => ({ where: `codes/${id}`, message: 'nothing uses this code list' }))
  },
}

/** The columns of a list that may hold codes of another one: its attributes, and parents from outside. */
function columnsOf({ codes }: CodeList): string[][] {
  const own = new Set(codes.map(({ code }) => code))
  const names = new Set(codes.flatMap(({ attributes }) => Object.keys(attributes)))
  return [
    codes.flatMap(({ parent }) => (parent && !own.has(parent) ? parent : [])),
    ...Array.from(names, (name) => codes.flatMap(({ attributes }) => attributes[name] || [])),
  ]
}

const holdsCodesOf = ({ codes }: CodeList, column: readonly string[]): boolean =>
  column.length > 0 && column.every((value) => codes.some(({ code }) => code === value))
