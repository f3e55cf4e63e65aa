export { type Answered, answerQuery, type Descriptions, evidenceAsOf, queryData } from './answer-query'
export { figureIdOfGroup, figureOfGroup, resolveFigure } from './resolve-figure'
