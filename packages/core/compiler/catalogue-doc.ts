import type { DatasetText, EvidenceText } from './read-data'

/** Where the list stands, from the root of the repository. */
export const catalogueDocPath = 'docs/data/datasets.md'

const count = (number: number): string => number.toLocaleString('en')

/** The list of all datasets by topic, in Markdown. */
export function catalogueDoc(evidence: EvidenceText): string {
  const datasets = [...evidence.datasets.values()]
  const rows = datasets.reduce((sum, { size }) => sum + size, 0)
  const topics = (evidence.codeLists.get('topic')?.codes ?? []).map(({ code, name }) => ({
    name: name.en,
    members: datasets.filter(({ description }) => description.topic === code),
  }))
  return `${[
    '# All datasets',
    'This list is made from `packages/core/data` by `pnpm --filter @exodus/core write-docs`. Do not edit it by hand.',
    `${count(datasets.length)} datasets, ${count(rows)} rows, ${count(evidence.codeLists.size)} code lists, ${count(evidence.sources.length)} sources.`,
    'What a dataset is, and what its columns mean, is on the page [Datasets](../datasets.md). What is not carried is on the page [Left out](left-out.md).',
    ...topics.filter(({ members }) => members.length > 0).map(section),
    records(evidence),
  ].join('\n\n')}\n`
}

const section = ({ name, members }: { name: string; members: readonly DatasetText[] }): string =>
  [
    `## ${name}`,
    '',
    '| id | title | rows | from | to | licence |',
    '| --- | --- | ---: | --- | --- | --- |',
    ...members.map(line),
  ].join('\n')

const line = ({ description: { id, title, time, licence }, size }: DatasetText): string =>
  `| [\`${id}\`](../../packages/core/data/${id}/dataset.json) | ${title.en.replaceAll('|', '\\|')} | ${count(size)} | ${time.start} | ${time.end} | ${licence.spdx} |`

const records = ({ events, incidents, statements, claims }: EvidenceText): string =>
  [
    '## Lists of records',
    '',
    'Not every piece of evidence is a number at a point of dimensions. These stand in lists of their own.',
    '',
    '| list | what one line is | lines |',
    '| --- | --- | ---: |',
    `| [\`events.csv\`](../../packages/core/data/events.csv) | a dated event: a rule made, a visa regime changed, a scheme begun | ${count(events.length)} |`,
    `| [\`statements.csv\`](../../packages/core/data/statements.csv) | what a named person said in public | ${count(statements.length)} |`,
    `| [\`incidents.csv\`](../../packages/core/data/incidents.csv) | an incident on a route with Pakistanis among the people concerned | ${count(incidents.length)} |`,
    `| [\`claims.csv\`](../../packages/core/data/claims.csv) | an atomic claim to be checked; its verdict is computed, never written | ${count(claims.length)} |`,
  ].join('\n')
