import { explain, openEvidence } from '@exodus/core'
import { departureRate } from '@exodus/core/metrics'

// Loads only the datasets that this metric reads, and the list of sources.
const evidence = await openEvidence({ datasets: departureRate.datasets })
const rate = departureRate.at(evidence, { origin: 'PAK', period: '2024' })

console.log(rate.id)
console.log(rate.value.toFixed(2), rate.unit.id)
console.log(String(explain(rate)))
