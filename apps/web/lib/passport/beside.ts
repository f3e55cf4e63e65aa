import type { Evidence, Figure } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import { orNone } from '../or-none'
import { evidenceFor, latestOf } from '../subjects/section'
import { HOME } from './asked'

const METRICS = [
  'passport-rank',
  'visa-free-count',
  'mobility-score',
  'mobility-rank',
  'mobility-gains',
  'mobility-losses',
]

/** A passport beside others: its latest places and counts, and its score over time. */
export interface PassportLine {
  readonly code: string
  readonly henleyRank?: Figure
  readonly henleyCount?: Figure
  readonly score?: Figure
  readonly scoreRank?: Figure
  readonly scores: readonly Figure[]
}

/** Each passport with what is published of it; what is not is absent. */
export async function passportsBeside(codes: readonly string[]): Promise<PassportLine[]> {
  const evidence = await evidenceFor(METRICS)
  return codes.map((code) => {
    const read = (metric: string) => orNone(() => latestOf(evidence, metric, { origin: code }))
    const [henleyRank, henleyCount, score, scoreRank] = [
      read('passport-rank'),
      read('visa-free-count'),
      read('mobility-score'),
      read('mobility-rank'),
    ]
    return {
      code,
      ...(henleyRank ? { henleyRank } : {}),
      ...(henleyCount ? { henleyCount } : {}),
      ...(score ? { score } : {}),
      ...(scoreRank ? { scoreRank } : {}),
      scores: orNone(() => metricById('mobility-score').series(evidence, { origin: code })) ?? [],
    }
  })
}

/** How many destinations the passport gained and lost between two snapshots, as figures. */
export async function countsOfChange(
  since: string,
  until: string,
): Promise<{ readonly gained?: Figure; readonly lost?: Figure }> {
  const evidence = await evidenceFor(METRICS)
  const read = (id: string) => countAt(evidence, id, since, until)
  const [gained, lost] = [read('mobility-gains'), read('mobility-losses')]
  return { ...(gained ? { gained } : {}), ...(lost ? { lost } : {}) }
}

/** A count over known breaks, which its notes name. */
const countAt = (evidence: Evidence, id: string, since: string, period: string): Figure | undefined =>
  orNone(() =>
    metricById(id).at(evidence, { origin: HOME, since, period, access: 'no-prior-visa', breaks: 'span' }),
  )
