import { openEvidence } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { toSdmxCsv } from '@exodus/core/formats'
import { sources } from '@exodus/core/sources'

const evidence = await openEvidence({ datasets: ['departures-monthly'] })
const dataset = evidence.dataset('departures-monthly')
const description = catalogue.find(({ id }) => id === dataset.id)

if (description) {
  const table = dataset.where({ period: { from: '2025-01', to: '2025-02' } })
  const content = { description, table, codeLists, sources, dataVersion: '', baseUrl: '' }
  const message = toSdmxCsv(content, { attributes: ['OBS_STATUS', 'SOURCE', 'ROW'], keys: 'obs' })
  for (const line of message.trimEnd().split('\r\n')) console.log(line)
}
