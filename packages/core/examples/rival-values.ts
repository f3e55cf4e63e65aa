import { type Evidence, openEvidence, readObservation } from '@exodus/core'

const evidence = await openEvidence({ datasets: ['departures-total'] })
const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }

function show(known: Evidence): void {
  const { value, range, alternatives } = readObservation(known, 'departures-total', key)
  console.log(value, range ? `(${range.low} to ${range.high})` : '(no rival value)')
  for (const { value: rival, source } of alternatives) console.log(' ', rival, source.published, source.id)
}

show(evidence)
// The same question as it could have been answered at the end of a day.
show(evidence.asOf('2025-12-31'))
show(evidence.asOf('2025-06-30'))
