export { type FieldFilter, type RecordFilter, recordsWhere, withFields } from './records-where'
export { type TimelineEntry, type TimelineFilter, type TimelineKind, timeline } from './timeline'
