export { type Answer, historyOf, type ObservationHistory } from './history'
export {
  type PreferenceRule,
  preferenceRules,
  type Reconciliation,
  type RivalComparison,
  reconciliationsOf,
} from './reconciliation'
