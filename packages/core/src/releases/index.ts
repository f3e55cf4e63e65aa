export { type DatasetRelease, releasesOf } from './releases'
