export {
  type PreferenceRule,
  preferenceRules,
  type Reconciliation,
  type RivalComparison,
  reconciliationsOf,
} from './reconciliation'
