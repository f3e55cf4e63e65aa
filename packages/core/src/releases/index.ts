export { atomFeed, type FeedPage } from './atom-feed'
export { type DatasetRelease, releasesOf } from './releases'
