export { type Answered, answerQuery, type Descriptions, evidenceAsOf, queryData } from './answer-query'
export { datasetOfGroup, figureIdOfGroup, figureOfGroup, resolveFigure } from './resolve-figure'
