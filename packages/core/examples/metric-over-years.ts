import { openEvidence } from '@exodus/core'
import { departuresGrowth, highSkillShare } from '@exodus/core/metrics'

const evidence = await openEvidence({ datasets: [...departuresGrowth.datasets, ...highSkillShare.datasets] })
const years = ['2020', '2021', '2022', '2023', '2024']

// A year without an answer is left out, not filled in.
for (const metric of [departuresGrowth, highSkillShare]) {
  console.log(metric.title.en, `(${metric.unit.id})`)
  for (const figure of metric.series(evidence, { origin: 'PAK' }, years)) {
    console.log(figure.period.code, figure.value.toFixed(1), figure.id)
  }
}
