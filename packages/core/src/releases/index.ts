export { atomFeed, type FeedPage } from './atom-feed'
export { type DatasetRelease, releasesOf } from './releases'
export { type CellRevision, type RevisedRow, type RevisionFilter, revisionsOf } from './revisions'
