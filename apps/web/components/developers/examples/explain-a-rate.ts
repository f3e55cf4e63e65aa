import { explain, openEvidence } from '@exodus/core'
import { departureRate } from '@exodus/core/metrics'

export async function run(): Promise<string> {
  const evidence = await openEvidence({ datasets: departureRate.datasets })
  const rate = departureRate.at(evidence, { origin: 'PAK', period: '2024' })
  return explain(rate).toString()
}
