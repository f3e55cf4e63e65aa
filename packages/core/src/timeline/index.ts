export { type TimelineEntry, type TimelineFilter, type TimelineKind, timeline } from './timeline'
