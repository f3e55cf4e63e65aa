import { z } from 'zod'
import { CodeId, KebabId, LocalizedText } from './text'

/** One entry of a code list, with the list's own attributes (for example `alpha2` of an area) as text. */
export const Code = z.strictObject({
  /** Letters, digits and hyphens; SPDX ids of licences also have dots. */
  code: z.string().regex(/^[A-Za-z0-9.-]+$/),
  name: LocalizedText,
  parent: CodeId.optional(),
  description: LocalizedText.optional(),
  attributes: z.record(z.string(), z.string()),
})
export type Code = z.infer<typeof Code>

/** A code list (SDMX): the values that a dimension or attribute may take. */
export const CodeList = z.strictObject({
  id: KebabId,
  title: LocalizedText,
  description: LocalizedText,
  /** What each attribute column of the codes holds. */
  attributes: z.record(z.string(), LocalizedText),
  /** Attributes by which the codes are grouped, each with the code list of its groups. */
  classifications: z.record(z.string(), KebabId).optional(),
  codes: z.array(Code).min(1),
})
export type CodeList = z.infer<typeof CodeList>
