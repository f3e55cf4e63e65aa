export { toCsv, toJsonRows } from './csv'
