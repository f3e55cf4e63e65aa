export { unknownCode, unknownColumn, unknownId } from './errors'
export { ExodusError, type InputProblem } from './exodus-error'
export { didYouMean, nearest } from './nearest'
