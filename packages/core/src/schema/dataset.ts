import { z } from 'zod'
import { CodeId, ColumnId, KebabId, LocalizedText } from './text'

/** Values that a column may have, by column: `{ source: ['x'], measure: ['applied'] }`. */
const RowFilter = z.record(ColumnId, z.array(z.string()).min(1))

const PeriodBounds = z.strictObject({ from: z.string().optional(), to: z.string().optional() })

const Exception = z.strictObject({ key: z.string(), difference: z.number(), reason: LocalizedText })

/** Parts that must add up to a total, in the same table or in another one; checked by the data lint. */
export const TotalCheck = z.strictObject({
  id: KebabId,
  parts: z.strictObject({
    dimension: ColumnId.optional(),
    codes: z.array(CodeId).optional(),
    except: z.array(CodeId).optional(),
  }),
  where: RowFilter.optional(),
  total: z.strictObject({
    dataset: KebabId.optional(),
    where: RowFilter.optional(),
    match: z.array(ColumnId).optional(),
  }),
  /** Parts are of shorter periods than the total; `parts->interval`: whatever parts tile the interval of the total. */
  sumPeriods: z
    .enum(['month->year', 'quarter->year', 'day->year', 'month->FY-PK', 'month->FY-US', 'parts->interval'])
    .optional(),
  periods: PeriodBounds.optional(),
  /** Largest absolute difference that rounding explains, in the unit of the values. */
  tolerance: z.number().nonnegative(),
  /** How many totals have parts to compare: a total that vanishes is noticed. */
  groups: z.int().positive().optional(),
  exceptions: z.array(Exception).optional(),
})
export type TotalCheck = z.infer<typeof TotalCheck>

/** A published rate that must follow from its published parts; checked by the data lint. */
export const RatioCheck = z.strictObject({
  id: KebabId,
  dimension: ColumnId,
  numerator: z.array(CodeId).min(1),
  denominator: z.array(CodeId).min(1),
  rate: CodeId,
  factor: z.number(),
  tolerance: z.number().nonnegative(),
  where: RowFilter.optional(),
  periods: PeriodBounds.optional(),
  exceptions: z.array(Exception).optional(),
})
export type RatioCheck = z.infer<typeof RatioCheck>

/** The bound on jumps from one year to the next, and the jumps that are known and explained. */
export const JumpCheck = z.strictObject({
  factor: z.number().gt(1),
  floor: z.number().nonnegative(),
  where: RowFilter.optional(),
  acknowledged: z.array(z.strictObject({ key: z.string(), period: z.string(), reason: LocalizedText })),
})

export type JumpCheck = z.infer<typeof JumpCheck>

/** From this period on the values do not count what they counted before; `where` says which of them. */
const Break = z.strictObject({ period: z.string(), where: RowFilter.optional(), note: LocalizedText })
export type Break = z.infer<typeof Break>

export const Dimension = z.strictObject({ id: ColumnId, codeList: KebabId })
export type Dimension = z.infer<typeof Dimension>

const Release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.iso.date(),
  observations: z.int().positive(),
  /** Digest of observations.csv: no cell changes without a release that says so. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The constants as released: a column that moves there, or a constant that changes, changes every row. */
  constants: z.record(ColumnId, z.string()),
  /** The columns of observations.csv as released, where those of the next release are others. */
  columns: z.array(ColumnId).optional(),
  /** How many published rows it added, removed and revised, as its record says; a first release has none. */
  cells: z
    .strictObject({
      added: z.int().nonnegative(),
      removed: z.int().nonnegative(),
      revised: z.int().nonnegative(),
    })
    .optional(),
  changes: LocalizedText,
})

/** A dataset (SDMX dataflow) as described in its `dataset.json`. */
export const DatasetDescription = z.strictObject({
  id: KebabId,
  version: z.string(),
  topic: KebabId,
  title: LocalizedText,
  description: LocalizedText,
  counts: LocalizedText,
  doesNotCount: LocalizedText,
  /** In key order; the time dimension `period` comes after them. */
  dimensions: z.array(Dimension).min(1),
  time: z.strictObject({
    frequency: z.enum(['annual', 'monthly', 'quarterly', 'daily', 'irregular']),
    start: z.string(),
    end: z.string(),
  }),
  measure: z.strictObject({
    id: KebabId,
    title: LocalizedText,
    /** Unit of every value, or null when each row names its own. */
    unit: CodeId.nullable(),
    /** Whether values may be summed over the dimensions. */
    additive: z.boolean(),
    /** Values are of a point in time: they may not be summed over periods. */
    stock: z.boolean().optional(),
  }),
  attributes: z
    .array(z.strictObject({ id: ColumnId, title: LocalizedText, codeList: KebabId.optional() }))
    .default([]),
  /** Columns with one value in every row, so not written in observations.csv. */
  constants: z.record(ColumnId, z.string()),
  methodology: LocalizedText,
  caveats: z.array(LocalizedText).default([]),
  breaks: z.array(Break).default([]),
  /** Sources to prefer among rival values where the general rule would choose wrongly. */
  policy: z.strictObject({ prefer: z.array(KebabId).min(1), reason: LocalizedText }).optional(),
  /** The code of a dimension that means "the source does not say"; such rows rival the rows that say. */
  unstated: z.strictObject({ dimension: ColumnId, code: CodeId }).optional(),
  sources: z.array(KebabId).min(1),
  checkedAgainst: z.array(KebabId).optional(),
  totals: z.array(TotalCheck).default([]),
  ratios: z.array(RatioCheck).default([]),
  jumps: JumpCheck.nullable(),
  licence: z.strictObject({ spdx: z.string().min(1), note: LocalizedText }),
  made: LocalizedText,
  revised: z.iso.date(),
  releases: z.array(Release).min(1),
})
export type DatasetDescription = z.infer<typeof DatasetDescription>
