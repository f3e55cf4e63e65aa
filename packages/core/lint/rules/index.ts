import type { DatasetRule, EvidenceRule } from '../rule'
import { bothLanguages } from './both-languages'
import { codeListsSound } from './code-lists-sound'
import { codeListsUsed } from './code-lists-used'
import { codesKnown } from './codes-known'
import { columnsDeclared } from './columns-declared'
import { coverageStated } from './coverage-stated'
import { jumpsAcknowledged } from './jumps-acknowledged'
import { licencePresent } from './licence-present'
import { measureNamed } from './measure-named'
import { noDuplicateKeys } from './no-duplicate-keys'
import { periodsParse } from './periods-parse'
import { publishedAfter } from './published-after'
import { ratiosAgree } from './ratios-agree'
import { recordsResolve } from './records-resolve'
import { releaseRecorded } from './release-recorded'
import { revisionsRecorded } from './revisions-recorded'
import { rowsSorted } from './rows-sorted'
import { sourcesResolve } from './sources-resolve'
import { sourcesUsed } from './sources-used'
import { totalsAgree } from './totals-agree'
import { urduStyle } from './urdu-style'
import { valuesSound } from './values-sound'

// Codes and periods come first: later rules take them as sound.
export const datasetRules: readonly DatasetRule[] = [
  columnsDeclared,
  codesKnown,
  periodsParse,
  sourcesResolve,
  licencePresent,
  measureNamed,
  noDuplicateKeys,
  rowsSorted,
  valuesSound,
  publishedAfter,
  coverageStated,
  totalsAgree,
  ratiosAgree,
  jumpsAcknowledged,
  releaseRecorded,
  revisionsRecorded,
]

export const evidenceRules: readonly EvidenceRule[] = [
  codeListsSound,
  codeListsUsed,
  sourcesUsed,
  recordsResolve,
  bothLanguages,
  urduStyle,
]
