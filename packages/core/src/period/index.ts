export { formatDay } from './format-day'
export { formatPeriod } from './format-period'
export {
  comparePeriods,
  containsPeriod,
  type FiscalCalendar,
  fiscalCalendars,
  invalidPeriod,
  likePeriods,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodBefore,
  periodsOverlap,
  periodToId,
} from './period'
export { type PeriodRange, periodRange } from './period-range'
