import type { LocalizedText } from '../schema'
import { rowsOf } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import { dimensionNames } from './dimension-names'

/** What a column holds. */
export interface ColumnDescription {
  readonly name: string
  readonly title: LocalizedText
  readonly role: 'dimension' | 'time' | 'measure' | 'attribute' | 'row'
  readonly type: 'text' | 'number' | 'integer'
  /** The list that the codes come from. */
  readonly codeList?: string
  /** The unit of every number, where all have the same. */
  readonly unit?: string
}

const COLUMNS: Readonly<Record<string, Omit<ColumnDescription, 'name'>>> = {
  period: { role: 'time', type: 'text', title: dimensionNames.period ?? { en: 'Period', ur: 'مدت' } },
  unit: { role: 'attribute', type: 'text', codeList: 'unit', title: { en: 'Unit', ur: 'اکائی' } },
  status: {
    role: 'attribute',
    type: 'text',
    codeList: 'observation-status',
    title: { en: 'Observation status (SDMX)', ur: 'مشاہدے کی کیفیت (ایس ڈی ایم ایکس)' },
  },
  quality: {
    role: 'attribute',
    type: 'text',
    codeList: 'quality',
    title: { en: 'How the value came about', ur: 'عدد کیسے حاصل ہوا' },
  },
  source: { role: 'attribute', type: 'text', title: { en: 'Source', ur: 'ماخذ' } },
  confirmedBy: {
    role: 'attribute',
    type: 'text',
    title: {
      en: 'Other sources that give the same value, separated by spaces',
      ur: 'دوسرے ماخذ جو یہی عدد دیتے ہیں، درمیان میں خالی جگہ کے ساتھ',
    },
  },
  note: { role: 'attribute', type: 'text', title: { en: 'Note', ur: 'وضاحت' } },
  row: {
    role: 'row',
    type: 'integer',
    title: { en: 'Row of the published table', ur: 'شائع شدہ جدول کی سطر' },
  },
}

/** The columns of the rows that are written, in order. */
export function describeColumns(content: DatasetContent): ColumnDescription[] {
  const rows = rowsOf(content)
  return rows.columnNames.map((name) => describeColumn(content, name, () => rows.column(name)))
}

function describeColumn(
  { description }: DatasetContent,
  name: string,
  cells: () => readonly unknown[],
): ColumnDescription {
  const dimension = description.dimensions.find(({ id }) => id === name)
  if (dimension) {
    const title = dimensionNames[name] ?? { en: name, ur: name }
    return { name, role: 'dimension', type: 'text', title, codeList: dimension.codeList }
  }
  if (name === 'value') {
    const { title, unit } = description.measure
    return { name, role: 'measure', type: 'number', title, ...(unit === null ? {} : { unit }) }
  }
  const attribute = description.attributes.find(({ id }) => id === name)
  if (attribute) {
    const { title, codeList } = attribute
    return { name, role: 'attribute', type: 'text', title, ...(codeList ? { codeList } : {}) }
  }
  const known = Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined
  if (known) return { name, ...known }
  // A column of a grouped answer: a measure under the name that was asked for, or a group.
  const isNumber = cells().some((cell) => typeof cell === 'number')
  const title = { en: name, ur: name }
  return isNumber
    ? { name, role: 'measure', type: 'number', title }
    : { name, role: 'attribute', type: 'text', title }
}
