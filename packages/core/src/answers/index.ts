export { type Answered, answerQuery, type Descriptions, evidenceAsOf, queryData } from './answer-query'
export { type GroupAddress, parseGroupId } from './parse-group-id'
export {
  datasetsToResolve,
  figureIdOfGroup,
  figureOfGroup,
  normaliseFigure,
  resolveFigure,
} from './resolve-figure'
