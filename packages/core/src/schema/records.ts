import { z } from 'zod'
import { CodeId, KebabId, LocalizedText } from './text'

/** A dated event: a rule made, a visa regime changed, a scheme begun. */
export const Event = z.strictObject({
  id: KebabId,
  period: z.string(),
  kind: CodeId,
  actor: z.string(),
  area: CodeId,
  category: CodeId,
  direction: CodeId,
  affected: z.string(),
  status: CodeId,
  bearing: CodeId,
  claim: z.string(),
  title: LocalizedText,
  description: LocalizedText,
  source: KebabId,
  quality: z.string(),
  note: z.string(),
})
export type Event = z.infer<typeof Event>

/** What a named person said in public, and on which day. */
export const Statement = z.strictObject({
  id: KebabId,
  period: z.string(),
  speaker: LocalizedText,
  office: LocalizedText,
  topic: z.string(),
  stance: z.string(),
  /** A short quotation where the wording was read; empty when only reported speech was found. */
  quote: z.string(),
  summary: LocalizedText,
  source: KebabId,
  note: z.string(),
})
export type Statement = z.infer<typeof Statement>

/** An incident on a route in which Pakistanis were among the people concerned. */
export const Incident = z.strictObject({
  id: KebabId,
  period: z.string(),
  place: z.string(),
  area: CodeId,
  route: CodeId,
  cause: CodeId,
  nationalities: z.array(CodeId),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  title: LocalizedText,
})
export type Incident = z.infer<typeof Incident>

/** An atomic statement of the article under review, in our own words; its verdict is computed, never written. */
export const ClaimStatement = z.strictObject({
  id: KebabId,
  section: CodeId,
  kind: CodeId,
  speaker: LocalizedText,
  statement: LocalizedText,
  test: LocalizedText,
})
export type ClaimStatement = z.infer<typeof ClaimStatement>
