import { ExodusError, explain, openEvidence, readObservation } from '@exodus/core'
import { share, sum } from '@exodus/core/figure'
import { departures } from '@exodus/core/metrics'

const evidence = await openEvidence({
  datasets: [...departures.datasets, 'departures-by-destination', 'remittances'],
})
const period = '2024'
const to = (destination: string) =>
  readObservation(evidence, 'departures-by-destination', { origin: 'PAK', destination, period })

// Kuwait, the sixth Gulf state, has no published value in this year.
const label = { en: 'departures to five Gulf states', ur: 'پانچ خلیجی ریاستوں کی طرف روانگی' }
const gulf = sum(['SAU', 'ARE', 'QAT', 'OMN', 'BHR'].map(to), label)
const gulfShare = share(gulf, departures.at(evidence, { origin: 'PAK', period }))

console.log(gulfShare.value.toFixed(1), gulfShare.unit.id)
console.log(explain(gulfShare).text)
for (const { text } of explain(gulf).children) console.log(' ', text)

// Unlike units are refused, and so are unlike periods.
try {
  sum([gulf, readObservation(evidence, 'remittances', { country: 'PAK', indicator: 'received', period })])
} catch (error) {
  if (error instanceof ExodusError) console.log(error.code, error.message)
}
