export { renderSentence, type Sentence, type SentencePart, sentenceParts } from '../sentence'
export { type AssessmentJson, assessmentToJson } from './assessment-json'
export { citeClaim } from './cite-claim'
export { atomEntry, type ClaimFeedPage, claimFeed, type PublishedAssessment } from './claim-feed'
export type { ClaimPage } from './claim-page'
export { type ClaimReview, claimReview } from './claim-review'
export {
  type Assessment,
  articleOf,
  type Claim,
  type DefinitionVerdict,
  type EvidenceItem,
  type Finding,
  saidBy,
} from './define-claim'
export { claimById, claims } from './registry'
export { ratingOf } from './rules'
export { type Confidence, confidenceTexts, VERDICTS, type Verdict, verdictTexts } from './verdict'
export { verdictName } from './verdict-name'
