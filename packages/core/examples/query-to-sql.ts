import { openEvidence } from '@exodus/core'
import { queryData } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { parseQuery, toSql } from '@exodus/core/query'

const evidence = await openEvidence({ datasets: ['departures-by-destination'] })
const data = queryData(evidence, { catalogue, codeLists }, 'departures-by-destination')
const text = 'destination=SAU,ARE&period=2015..2024&groupBy=destination&measure=sum&sort=-value&limit=3'
const query = parseQuery(data, new URLSearchParams(text))

console.log(toSql(data, query, { dialect: 'duckdb', table: 'departures' }))
