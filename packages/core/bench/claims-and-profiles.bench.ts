import { test } from 'vitest'
import { openEvidence } from '../src'
import { claims } from '../src/claims'
import { place } from '../src/profiles'

const evidence = await openEvidence()
const places = evidence.dataset('migrant-stock-world').codesOf('destination')

// Evidence as of a far day holds the same figures, with nothing reconciled yet: as after a cold start, columns decoded.
const afresh = () => evidence.asOf('2099-12-31')

test('all claims and all profiles of places, nothing reconciled before', async ({ bench }) => {
  await bench.compare(
    bench('assess every claim', () => {
      const cold = afresh()
      for (const claim of claims) claim.assess(cold)
    }),
    bench('a profile of every place', () => {
      const cold = afresh()
      for (const code of places) place(cold, code)
    }),
    { iterations: 3, time: 0, warmupIterations: 1 },
  )
})
