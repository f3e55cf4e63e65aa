export { type RecordFilter, recordsWhere } from './records-where'
export { type TimelineEntry, type TimelineFilter, type TimelineKind, timeline } from './timeline'
