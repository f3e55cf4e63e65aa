import type { Evidence, Figure } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import { allEvidence } from '../evidence-all'
import { placesIndex } from '../places'

/** What the map of the world can be coloured by. */
export const mapMeasures = ['departures', 'stock', 'refusal'] as const
export type MapMeasure = (typeof mapMeasures)[number]

/** Below so many decisions in a year a rate says more of a few cases than of a country. */
export const FEWEST_DECISIONS = 1000

/** Figures by the code of a place. */
export type FiguresByPlace = ReadonlyMap<string, Figure>

/** The figures of a measure, each place once. */
export async function figuresByPlace(measure: MapMeasure): Promise<FiguresByPlace> {
  if (measure === 'refusal') return refusals(await allEvidence())
  const { lines } = await placesIndex()
  return new Map(
    lines.flatMap((line) => {
      const figure = line[measure]
      return figure === undefined ? [] : [[line.code, figure] as const]
    }),
  )
}

const REFUSAL = 'schengen-refusal-rate'

/** Schengen refusal rates by country of application, in the latest year published for Pakistan. */
function refusals(evidence: Evidence): Map<string, Figure> {
  const metric = metricById(REFUSAL)
  const period = metric.series(evidence, { origin: 'PAK' }).at(-1)?.period.code
  return new Map(
    evidence
      .dataset('schengen-visas-by-origin')
      .codesOf('origin')
      .flatMap((origin) => {
        const figure = metric.series(evidence, { origin }).find((one) => one.period.code === period)
        return figure && decisionsBehind(figure) >= FEWEST_DECISIONS ? [[origin, figure] as const] : []
      }),
  )
}

/** The decisions that a rate is a share of. */
const decisionsBehind = ({ lineage }: Figure): number =>
  lineage.operation === 'observation' ? 0 : (lineage.inputs.at(-1)?.value ?? 0)
