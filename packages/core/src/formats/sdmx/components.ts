import type { DatasetDescription, LocalizedText } from '../../schema'
import { dimensionNames } from '../dimension-names'
import { toComponentId } from './ids'

/** A dimension of a structure definition; TIME_PERIOD is the last one. */
export interface SdmxDimension {
  readonly id: string
  readonly column: string
  readonly name: LocalizedText
  /** Absent for TIME_PERIOD. */
  readonly codeList?: string
}

/** An attribute of a structure definition. */
export interface SdmxAttribute {
  readonly id: string
  readonly name: LocalizedText
  /** The column that holds it; absent for what is worked out: PERIOD, ROW, RIVAL_VALUE, RIVAL_SOURCE. */
  readonly column?: string
  /** A list of codes, or what an uncoded value is. */
  readonly values: { readonly codeList: string } | { readonly type: 'String' | 'Integer' | 'Double' }
  /** Whether an observation may have several values. */
  readonly many: boolean
  /** Whether every observation has one. */
  readonly mandatory: boolean
  /** Whether the dataset as a whole has one value, a constant of its description. */
  readonly constant: boolean
  /** Whether datasets share the concept. */
  readonly common: boolean
}

/** The code list of the columns that hold ids of sources. */
export const SOURCE_LIST = 'source'

type Standard = Pick<SdmxAttribute, 'values' | 'many' | 'mandatory'> & { en: string; ur: string }

const one = { many: false, mandatory: true }
const maybe = { many: false, mandatory: false }
const several = { many: true, mandatory: false }

/** Columns of every table, besides the dataset's own. */
const BEFORE_OWN: Readonly<Record<string, Standard>> = {
  unit: { en: 'Unit of measure', ur: 'پیمائش کی اکائی', values: { codeList: 'unit' }, ...one },
  status: {
    en: 'Observation status',
    ur: 'مشاہدے کی کیفیت',
    values: { codeList: 'observation-status' },
    ...one,
  },
  quality: { en: 'Quality', ur: 'معیار', values: { codeList: 'quality' }, ...one },
  source: { en: 'Source', ur: 'ماخذ', values: { codeList: SOURCE_LIST }, ...one },
  confirmedBy: {
    en: 'Confirmed by',
    ur: 'تصدیق کرنے والے ماخذ',
    values: { codeList: SOURCE_LIST },
    ...several,
  },
}
const AFTER_OWN: Readonly<Record<string, Standard>> = {
  note: { en: 'Note', ur: 'وضاحت', values: { type: 'String' }, ...maybe },
}

/** What no column holds. */
const WORKED_OUT: Readonly<Record<string, Standard>> = {
  PERIOD: { en: 'Period as published', ur: 'مدت جیسے شائع ہوئی', values: { type: 'String' }, ...maybe },
  ROW: { en: 'Row of the published table', ur: 'شائع شدہ جدول کی سطر', values: { type: 'Integer' }, ...one },
  RIVAL_VALUE: {
    en: 'Values that other sources give',
    ur: 'دیگر ماخذوں کے دیے ہوئے اعداد',
    values: { type: 'Double' },
    ...several,
  },
  RIVAL_SOURCE: {
    en: 'Sources of the other values, in their order',
    ur: 'دیگر اعداد کے ماخذ، اسی ترتیب سے',
    values: { codeList: SOURCE_LIST },
    ...several,
  },
}

/** The dimensions in key order, TIME_PERIOD last. */
export function dimensionsOf({ dimensions }: Pick<DatasetDescription, 'dimensions'>): SdmxDimension[] {
  const named = (column: string): LocalizedText => dimensionNames[column] ?? { en: column, ur: column }
  return [
    ...dimensions.map(({ id, codeList }) => ({
      id: toComponentId(id),
      column: id,
      name: named(id),
      codeList,
    })),
    { id: toComponentId('period'), column: 'period', name: named('period') },
  ]
}

/** The attributes that observations of the dataset may have, in the order they are written. */
export function attributesOf({
  attributes,
  constants,
}: Pick<DatasetDescription, 'attributes' | 'constants'>): SdmxAttribute[] {
  const standard = (columns: Readonly<Record<string, Standard>>): SdmxAttribute[] =>
    Object.entries(columns).map(([column, { en, ur, ...rest }]) => ({
      id: toComponentId(column),
      name: { en, ur },
      column,
      constant: column in constants,
      common: true,
      ...rest,
    }))
  const own = attributes.map(({ id, title, codeList }) => ({
    id: toComponentId(id),
    name: title,
    column: id,
    values: codeList === undefined ? ({ type: 'String' } as const) : { codeList },
    constant: id in constants,
    common: false,
    ...maybe,
  }))
  const workedOut = Object.entries(WORKED_OUT).map(([id, { en, ur, ...rest }]) => ({
    id,
    name: { en, ur },
    constant: false,
    common: true,
    ...rest,
  }))
  return [...standard(BEFORE_OWN), ...own, ...standard(AFTER_OWN), ...workedOut]
}
