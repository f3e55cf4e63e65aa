export type { About } from './asked'
export type { NamedFigure } from './asked-figure'
export type { Comparison, ToleranceRule, VerificationVerdict } from './closeness'
export type { OtherDefinition } from './other-definitions'
export type { Slip } from './slip'
export type { StatedNumber } from './stated-number'
export { readStatedNumber, statedNumbers } from './stated-number'
export type { Understanding } from './understanding'
export { FigureBrief, figureToBrief, VerificationJson, verificationToJson } from './verification-json'
export {
  type Statement,
  type UsedDefinition,
  type Verification,
  type VerificationAids,
  verify,
} from './verify'
export {
  type Candidate,
  type TextAids,
  type TextVerification,
  verifySentence,
  verifyText,
} from './verify-text'
