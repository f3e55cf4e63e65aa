export {
  createSearch,
  loadSearch,
  type Search,
  type SearchHit,
  type SearchIndex,
  type SearchOptions,
} from './search'
export { SEARCH_KINDS, type SearchDocument, type SearchKind } from './search-document'
export { type SearchedParts, searchDocuments } from './search-documents'
export { termsOf } from './words'
