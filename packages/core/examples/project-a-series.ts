import { openEvidence } from '@exodus/core'
import { doctorsPerThousand, project, publishedDatasets, seriesById } from '@exodus/core/projections'

const evidence = await openEvidence({
  datasets: ['sbp-remittances', 'departures-total', ...publishedDatasets, ...doctorsPerThousand.datasets],
})

// Remittances by fiscal year: the model that did best in the back-test, and how it did.
const money = project(evidence, seriesById(evidence, 'sbp-remittances/TOTAL').figures, { to: 'FY2030-PK' })
const best = money.backtest?.results.find(({ model }) => model === money.model)
console.log(money.model, `MASE ${best?.mase.toFixed(1)}, ${best?.againstNaive.toFixed(2)} of the naive model`)
for (const { period, value, range, unit } of money.figures.slice(-2)) {
  console.log(
    period.code,
    Math.round(value),
    [range?.low, range?.high].map((end) => Math.round(end ?? 0)),
    unit.id,
  )
}

// Departures: no model beats "as last year", so there is no projection, and a reason.
const leaving = project(evidence, seriesById(evidence, 'departures/PAK').figures)
console.log(
  leaving.figures.length,
  leaving.verdict.reasons.map(({ text }) => text.en),
)
for (const { period, value, label } of leaving.published) console.log(period.code, value, label.en)

// What if half of those who leave came back?
const { levers, outcomes } = doctorsPerThousand.run(evidence, { levers: { 'return-rate': 50 } })
for (const { lever, figure, changed } of levers) console.log(lever, figure.value.toFixed(1), changed)
for (const { id, figures } of outcomes) console.log(id, figures.at(-1)?.value.toFixed(2))
