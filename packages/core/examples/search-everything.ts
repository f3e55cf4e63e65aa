import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { metrics } from '@exodus/core/metrics'
import { records } from '@exodus/core/records'
import { createSearch, loadSearch, searchDocuments } from '@exodus/core/search'
import { sources } from '@exodus/core/sources'

// Made once, when a site is built, and shipped as a file.
const documents = searchDocuments({ catalogue, codeLists, sources, records, metrics })
const file = JSON.stringify(createSearch(documents))

// Loaded where somebody types.
const { search } = loadSearch(JSON.parse(file))
for (const query of ['KSA', 'سعودي عرب', 'ڈاکٹروں', 'Lyallpur', 'Philipines']) {
  const [hit] = search(query, { locale: 'en', limit: 1 })
  console.log(query, hit?.kind, hit?.id, hit?.title)
}
