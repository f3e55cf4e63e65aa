import { z } from 'zod'

/** A text for readers, in English and Urdu. */
export const LocalizedText = z.strictObject({ en: z.string().min(1), ur: z.string().min(1) })
export type LocalizedText = z.infer<typeof LocalizedText>

/** A code: letters, digits and hyphens, so that an id made of codes is always one path. */
export const CodeId = z.string().regex(/^[A-Za-z0-9-]+$/, 'letters, digits and hyphens only')

/** A lower-case id with hyphens, as datasets, sources and code lists have. */
export const KebabId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')

/** A dimension or attribute id in camel case, the same in CSV columns, query parameters and TypeScript. */
export const ColumnId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'camel case')

/** A date known to the day, month or year. */
export const PartialDate = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
  'a date: 2025, 2025-06 or 2025-06-09',
)
