import { ExodusError, openEvidence } from '@exodus/core'
import { answerQuery } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'

const datasets = ['gdp', 'population', 'governance', 'departures-total']
const evidence = await openEvidence({ datasets })

const questions = [
  { dataset: 'gdp', period: ['2024'], where: { country: ['PAK', 'WLD'] }, measure: 'sum' },
  { dataset: 'population', where: { country: ['PAK'] }, measure: 'sum' },
  { dataset: 'governance', groupBy: ['country'], measure: 'mean' },
  { dataset: 'departures-total', groupBy: ['period'], measure: 'sum' },
] as const

for (const { dataset, measure, ...rest } of questions) {
  try {
    answerQuery(evidence, { catalogue, codeLists }, JSON.parse(JSON.stringify({ dataset, measure, ...rest })))
  } catch (error) {
    if (error instanceof ExodusError) console.log(`${error.code}: ${error.message}`)
  }
}
