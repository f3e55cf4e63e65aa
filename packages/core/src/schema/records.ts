import { z } from 'zod'
import { Quality } from './observation'
import { CodeId, KebabId, LocalizedText } from './text'

/** Ids of sources, the one that was read for the record first. */
const Sources = z.array(KebabId).min(1)

/** A dated event: a rule made, a visa regime changed, a scheme begun. */
export const Event = z.strictObject({
  id: KebabId,
  period: z.string(),
  kind: CodeId,
  /** Who acted; codes of event-actor. */
  actor: z.array(CodeId).min(1),
  area: CodeId,
  category: CodeId,
  direction: CodeId,
  /** Whom it touched; codes of event-affected. */
  affected: z.array(CodeId),
  status: CodeId,
  bearing: CodeId,
  /** The strand of claims on which it bears; empty for none. */
  claim: z.union([CodeId, z.literal('')]),
  title: LocalizedText,
  description: LocalizedText,
  sources: Sources,
  quality: Quality,
  note: z.string(),
})
export type Event = z.infer<typeof Event>

/** What a named person said in public, and on which day. */
export const Statement = z.strictObject({
  id: KebabId,
  period: z.string(),
  speaker: LocalizedText,
  office: LocalizedText,
  topic: CodeId,
  stance: CodeId,
  /** A short quotation where the wording was read; empty when only reported speech was found. */
  quote: z.string(),
  summary: LocalizedText,
  sources: Sources,
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
  /** What would show it to be true or false. */
  test: LocalizedText,
  /** The article first, then what its verdict is drawn from besides the datasets. */
  sources: Sources,
})
export type ClaimStatement = z.infer<typeof ClaimStatement>
