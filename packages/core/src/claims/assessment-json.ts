import { type Figure, figureToJson } from '../figure'
import type { ClaimStatement, Event, FigureJson, LocalizedText, Statement } from '../schema'
import { renderSentence, type Sentence } from '../sentence'
import type { Assessment, EvidenceItem } from './define-claim'
import type { Confidence, Verdict } from './verdict'

/** A sentence as JSON: the template, the sentence written out, and each figure with its lineage. */
export interface SentenceJson {
  readonly template: LocalizedText
  readonly text: LocalizedText
  readonly figures: Record<string, FigureJson>
}

type EvidenceItemJson =
  | { readonly kind: 'figures'; readonly sentence: SentenceJson }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'statement'; readonly statement: Statement }

/** An assessment as plain JSON. */
export interface AssessmentJson {
  readonly claim: ClaimStatement
  readonly asOf?: string
  readonly verdict: Verdict
  readonly confidence: Confidence
  readonly reasons: SentenceJson[]
  readonly supports: EvidenceItemJson[]
  readonly contradicts: EvidenceItemJson[]
  readonly definitions: {
    readonly definition: LocalizedText
    readonly verdict: Verdict
    readonly reason: SentenceJson
  }[]
  readonly wouldChange: LocalizedText[]
}

/** The assessment with every sentence written out in both languages and every figure in its JSON form. */
export function assessmentToJson({
  reasons,
  supports,
  contradicts,
  definitions,
  wouldChange,
  ...rest
}: Assessment): AssessmentJson {
  return {
    ...rest,
    wouldChange: [...wouldChange],
    reasons: reasons.map(sentenceToJson),
    supports: supports.map(itemToJson),
    contradicts: contradicts.map(itemToJson),
    definitions: definitions.map(({ reason, ...definition }) => ({
      ...definition,
      reason: sentenceToJson(reason),
    })),
  }
}

const itemToJson = (item: EvidenceItem): EvidenceItemJson =>
  item.kind === 'figures' ? { kind: 'figures', sentence: sentenceToJson(item.sentence) } : item

const sentenceToJson = (sentence: Sentence): SentenceJson => ({
  template: sentence.text,
  text: { en: renderSentence(sentence, 'en'), ur: renderSentence(sentence, 'ur') },
  figures: Object.fromEntries(
    Object.entries(sentence.figures).map(([name, figure]: [string, Figure]) => [name, figureToJson(figure)]),
  ),
})
