export { renderSentence, type Sentence, type SentencePart, sentenceParts } from '../sentence'
export {
  type Assessment,
  type Claim,
  type DefinitionVerdict,
  type EvidenceItem,
  type Finding,
  saidBy,
} from './define-claim'
export { claimById, claims } from './registry'
export { ratingOf } from './rules'
export { type Confidence, VERDICTS, type Verdict, verdictTexts } from './verdict'
