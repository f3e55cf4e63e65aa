import { ExodusError, type Figure } from '@exodus/core'
import type { LocalizedText } from '@exodus/core/schema'
import { figureToBrief } from '@exodus/core/verification'
import { z } from 'zod'

export const Lang = z.enum(['en', 'ur']).default('en').describe('Language of names and sentences')
export type Lang = z.infer<typeof Lang>

const short = (max: number) => z.string().min(1).max(max)
export const Id = short(200)
export const Code = short(100)
export const PeriodText = short(40).describe('2024, 2024-07, FY2024-PK, AY2022-2023 or 2024-04/2025-03')
export const Key = z
  .record(Code, z.string().max(100))
  .describe('A code for each dimension by name, and period: {"origin":"PAK","period":"2024"}')
export const Cursor = short(60).optional().describe('From nextCursor of the answer before, as it was given')
export const NextCursor = z
  .string()
  .optional()
  .describe('Pass it back as cursor for what follows; absent at the end')

export const SourceOut = z.object({
  id: z.string(),
  publisher: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})

/** A figure in one language. `id` leads to its whole evidence by `explain_figure`. */
export const FigureOut = z.object({
  id: z.string().optional(),
  label: z.string(),
  value: z.number(),
  unit: z.string(),
  period: z.string(),
  status: z.string(),
  quality: z.string(),
  range: z.object({ low: z.number(), high: z.number() }).optional(),
  sources: z.array(SourceOut),
})
export type FigureOut = z.infer<typeof FigureOut>

export function figureOut(figure: Figure, lang: Lang): FigureOut {
  const { label, ...brief } = figureToBrief(figure)
  return { ...brief, label: label[lang] }
}

/** `727,381 persons (2024) [departures/PAK.2024; Bureau of Emigration, 2026-01-09]` */
export function cite({ value, unit, period, id, sources, label }: FigureOut): string {
  const [source] = sources
  const from = source ? [source.publisher ?? source.id, source.published].filter(Boolean).join(', ') : ''
  const more = sources.length > 1 ? ` and ${sources.length - 1} more` : ''
  return `${label}: ${numberText(value)} ${unit} (${period}) [${[id, from + more].filter(Boolean).join('; ')}]`
}

export const numberText = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 4 })

export const inLang = ({ en, ur }: LocalizedText, lang: Lang): string => (lang === 'ur' ? ur : en)

/**
 * The place in a list where a cursor begins.
 * @throws ExodusError `InvalidParameterError` for a cursor that was not given
 */
export function placeOf(cursor: string | undefined): number {
  const from = cursor === undefined ? 0 : Number(/^at-(\d{1,9})$/.exec(cursor)?.[1] ?? Number.NaN)
  if (!Number.isNaN(from)) return from
  throw new ExodusError('InvalidParameterError', 'The cursor was not given by this tool.', {
    field: 'cursor',
    value: cursor ?? '',
    accepted: ['nextCursor of the answer before'],
  })
}

export const cursorAt = (place: number): string => `at-${place}`

/** A page of a list, and the cursor of the page after it. */
export function pageOf<T>(
  all: readonly T[],
  cursor: string | undefined,
  limit: number,
): { readonly items: readonly T[]; readonly nextCursor?: string } {
  const from = placeOf(cursor)
  const items = all.slice(from, from + limit)
  return from + limit < all.length ? { items, nextCursor: cursorAt(from + limit) } : { items }
}

/** What a page leaves to be said in words. */
export const moreText = (shown: number, total: number, nextCursor: string | undefined): string =>
  nextCursor === undefined ? '' : `\n${shown} of ${total} shown; cursor "${nextCursor}" has what follows.`
