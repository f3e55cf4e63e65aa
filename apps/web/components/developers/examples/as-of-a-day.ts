import { openEvidence } from '@exodus/core'
import { departures } from '@exodus/core/metrics'

export async function run(): Promise<string> {
  const evidence = await openEvidence({ datasets: departures.datasets })
  const last = (day: string) =>
    departures.series(evidence.asOf(day), { origin: 'PAK' }).findLast(({ period }) => period.kind === 'year')
  return ['2020-06-30', '2026-11-24']
    .map((day) => `${day}: ${last(day)?.period.code} ${last(day)?.value}`)
    .join('\n')
}
