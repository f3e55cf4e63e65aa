import { z } from 'zod'
import { ObservationStatus, Quality } from './observation'
import { LocalizedText } from './text'

const SourceReference = z.object({
  id: z.string(),
  publisher: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})

/** A rival value: what another source gives for the same cell. */
export const AlternativeJson = z.object({
  value: z.number(),
  key: z.record(z.string(), z.string()),
  status: ObservationStatus,
  quality: Quality,
  row: z.int(),
  source: SourceReference,
  note: z.string().optional(),
})
export type AlternativeJson = z.infer<typeof AlternativeJson>

/** A published row of a dataset: the leaf of every lineage. */
const ObservationJson = z.object({
  operation: z.literal('observation'),
  dataset: z.string(),
  version: z.string(),
  /** Row of the dataset's observations.csv, the first after the header being 1. */
  row: z.int(),
  key: z.record(z.string(), z.string()),
  source: SourceReference,
  attributes: z.record(z.string(), z.string()).optional(),
  confirmedBy: z.array(z.string()).optional(),
  note: z.string().optional(),
})

/** What can be done to figures to make another: the inner nodes of a lineage. */
export const Operation = z.enum([
  'select',
  'sum',
  'difference',
  'ratio',
  'share',
  'per',
  'growth',
  'compound-growth',
  'index',
  'accumulate',
  'mean',
  'minimum',
  'maximum',
  'rank',
  'count',
  'concentration',
  'gini',
  'lorenz',
  'correlation',
  'interval',
  'shift-share',
  'projection',
  'back-test',
  'convert',
  'restate',
])
export type Operation = z.infer<typeof Operation>

export interface FigureJson {
  id?: string | undefined
  /** What the value is called in a formula. */
  label: LocalizedText
  value: number
  unit: string
  period: string
  status: z.infer<typeof ObservationStatus>
  quality: z.infer<typeof Quality>
  range?: { low: number; high: number } | undefined
  alternatives?: AlternativeJson[] | undefined
  lineage: z.infer<typeof ObservationJson> | OperationJson
}

interface OperationJson {
  operation: Operation
  formula: LocalizedText
  factor?: number | undefined
  notes?: LocalizedText[] | undefined
  inputs: (FigureJson | FigureReferenceJson)[]
}

/** Stands in a large figure for one that is written out before it in the same document. */
export const FigureReferenceJson = z
  .strictObject({
    /** Id of the figure, which stands whole where it comes first. */
    ref: z.string(),
  })
  .meta({ id: 'FigureReference' })
export type FigureReferenceJson = z.infer<typeof FigureReferenceJson>

/** A figure as JSON: the value and the whole tree behind it. */
export const FigureJson: z.ZodType<FigureJson> = z
  .object({
    id: z.string().optional(),
    label: LocalizedText,
    value: z.number(),
    unit: z.string(),
    period: z.string(),
    status: ObservationStatus,
    quality: Quality,
    range: z.object({ low: z.number(), high: z.number() }).optional(),
    alternatives: z.array(AlternativeJson).optional(),
    lineage: z.lazy(() => z.union([ObservationJson, OperationJson])),
  })
  .meta({ id: 'Figure' })

const OperationJson: z.ZodType<OperationJson> = z
  .object({
    operation: Operation,
    /** The formula in words, for example `departures ÷ population × 1,000`. */
    formula: LocalizedText,
    factor: z.number().optional(),
    notes: z.array(LocalizedText).optional(),
    inputs: z.array(z.union([FigureReferenceJson, FigureJson])).min(1),
  })
  .meta({ id: 'FigureOperation' })
