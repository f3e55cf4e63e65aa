import { unknownId } from '../error'
import type { Evidence } from '../evidence'
import { parsePeriod } from '../period'
import type { ClaimStatement, Event, LocalizedText, Source, Statement } from '../schema'
import type { Sentence } from '../sentence'
import type { Confidence, Verdict } from './verdict'

/** One piece of evidence beside a claim. */
export type EvidenceItem =
  | { readonly kind: 'figures'; readonly sentence: Sentence }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'statement'; readonly statement: Statement }

/** Another reading of the words, and the verdict under it. */
export interface DefinitionVerdict {
  readonly definition: LocalizedText
  readonly verdict: Verdict
  readonly reason: Sentence
}

/** What a check finds; computed each time, never written down. */
export interface Finding {
  readonly verdict: Verdict
  readonly confidence: Confidence
  /** Why, in sentences with figures in them; one without an id is a step of this claim that no address gives by itself. */
  readonly reasons: readonly Sentence[]
  readonly supports: readonly EvidenceItem[]
  readonly contradicts: readonly EvidenceItem[]
  /** Readings under which the verdict differs. */
  readonly definitions: readonly DefinitionVerdict[]
  /** What, if it were published, would change the verdict. */
  readonly wouldChange: readonly LocalizedText[]
}

/** A finding with the claim that it is about and the day as of which it holds. */
export interface Assessment extends Finding {
  readonly claim: ClaimStatement
  readonly asOf?: string
}

/** A claim of the article under review, with the check that assesses it. */
export interface Claim {
  readonly id: string
  /** Ids of the datasets that the check reads: what to name in `openEvidence`. */
  readonly datasets: readonly string[]
  /** Assesses the claim on the evidence given. */
  assess(evidence: Evidence): Assessment
  /** Assesses it on what was published when it was said. */
  assessThen(evidence: Evidence): Assessment
}

interface ClaimDefinition {
  readonly id: string
  readonly datasets: readonly string[]
  readonly check: (evidence: Evidence) => Finding
}

const ARTICLE = 'claims-article-pakistanscope'

/**
 * The article under review.
 * @throws ExodusError `UnknownIdError` when sources were not opened
 */
export function articleOf(evidence: Evidence): Source {
  const article = evidence.source(ARTICLE)
  if (!article) throw unknownId({ field: 'source', value: ARTICLE, known: [] })
  return article
}

/**
 * The last day on which the article may have been published: its source shows a year only.
 * @throws ExodusError `UnknownIdError` when sources were not opened
 */
export const saidBy = (evidence: Evidence): string => parsePeriod(articleOf(evidence).published).end

/** Defines a claim; its words stand in `data/claims.csv`, its verdict is what `check` returns. */
/* @__NO_SIDE_EFFECTS__ */
export function defineClaim({ id, datasets, check }: ClaimDefinition): Claim {
  const assess = (evidence: Evidence): Assessment => {
    const claim = evidence.records.claims.find((candidate) => candidate.id === id)
    if (!claim)
      throw unknownId({ field: 'claim', value: id, known: evidence.records.claims.map((known) => known.id) })
    return {
      claim,
      ...(evidence.asOfDate === undefined ? {} : { asOf: evidence.asOfDate }),
      ...check(evidence),
    }
  }
  return { id, datasets, assess, assessThen: (evidence) => assess(evidence.asOf(saidBy(evidence))) }
}

/** Figures as evidence. */
export const figuresSay = (sentence: Sentence): EvidenceItem => ({ kind: 'figures', sentence })
/** Events as evidence. */
export const eventsShow = (events: readonly Event[]): EvidenceItem[] =>
  events.map((event) => ({ kind: 'event', event }))
/** Statements as evidence. */
export const statementsSay = (statements: readonly Statement[]): EvidenceItem[] =>
  statements.map((statement) => ({ kind: 'statement', statement }))

/** An opinion: named as one, not rated, the evidence beside it shown. */
export const opinion = (finding: Pick<Finding, 'reasons' | 'supports' | 'contradicts'>): Finding => ({
  verdict: 'opinion',
  confidence: 'high',
  definitions: [],
  wouldChange: [],
  ...finding,
})
