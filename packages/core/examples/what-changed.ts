import { catalogue } from '@exodus/core/catalogue'
import { releasesOf, revisionsOf } from '@exodus/core/releases'

for (const { version, cells, rowsAdded } of releasesOf(catalogue, { dataset: 'published-outflow-claims' }))
  console.log(version, cells, rowsAdded)

const changes = await revisionsOf('published-outflow-claims', { version: '1.1.0' })
for (const { change, figure, before, after } of changes)
  console.log(change, figure, before?.value ?? '-', after?.value ?? '-')
