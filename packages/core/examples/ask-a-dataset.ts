import { explain, openEvidence } from '@exodus/core'
import { answerQuery, figureIdOfGroup, queryData, resolveFigure } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { formatQuery, parseQuery } from '@exodus/core/query'

const evidence = await openEvidence({ datasets: ['departures-by-destination'] })
const descriptions = { catalogue, codeLists }
const data = queryData(evidence, descriptions, 'departures-by-destination')

// The same text as in an address of the API; areas in any of their codes.
const params = new URLSearchParams(
  'destination=KSA,AE,512&period=2020..2022&groupBy=destination&measure=sum&sort=-value',
)
const query = parseQuery(data, params)
console.log(formatQuery(query))

const { answer } = answerQuery(evidence, descriptions, query)
if (answer.kind === 'groups') {
  for (const { destination, value, unit, rows, missing } of answer.objects()) {
    console.log(destination, value, unit, `${rows} rows, ${missing} missing`)
  }
  // The number again, made by the algebra of figures, with everything behind it.
  const id = figureIdOfGroup(data, answer, 0)
  if (id !== undefined) console.log(`${explain(resolveFigure(evidence, descriptions, id))}`)
}
