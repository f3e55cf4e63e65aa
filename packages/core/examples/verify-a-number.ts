import { openEvidence } from '@exodus/core'
import { verify } from '@exodus/core/verification'

const evidence = await openEvidence()
const { verdict, figure, slips } = verify(evidence, {
  value: '7.27 million',
  about: { metric: 'departures', key: { origin: 'PAK', period: '2024' } },
})
console.log(verdict, figure?.value)
for (const { explanation } of slips) console.log(explanation.en)
