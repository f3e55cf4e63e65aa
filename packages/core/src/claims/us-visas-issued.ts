import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { usNonimmigrantVisas } from '../metrics/doors'
import { comparePeriods, parsePeriod } from '../period'

/** US visas for temporary stays issued to Pakistanis by fiscal year, of all classes or one; months would be read in vain. */
export function usVisasIssued(evidence: Evidence, visaClass = 'niv-total'): Figure[] {
  const years = evidence
    .dataset('us-visas')
    .codesOf('period')
    .map((code) => parsePeriod(code))
    .filter(({ kind }) => kind === 'fiscal-year')
    .sort(comparePeriods)
    .map(({ code }) => code)
  return usNonimmigrantVisas.series(evidence, { origin: 'PAK', visaClass }, years)
}
