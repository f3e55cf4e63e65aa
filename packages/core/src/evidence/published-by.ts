import { parsePeriod } from '../period'

/** The last day on which a source known to be published in `2025`, `2025-06` or `2025-06-09` may have come out. */
export const publishedBy = (date: string): string => (date === '' ? '9999-12-31' : parsePeriod(date).end)
