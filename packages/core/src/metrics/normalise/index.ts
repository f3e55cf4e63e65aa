export { normaliseWith } from './normalise'
export {
  NORMALISATIONS,
  type Normalisation,
  type NormalisationKind,
  normalisedId,
  parseNormalisedId,
} from './normalised-id'
export { wholeDimensions } from './share-of-total'
export { isWholeCode, wholeCodeAmong } from './whole-code'
