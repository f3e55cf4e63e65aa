import type { DatasetText, EvidenceText } from '../read-data'
import { count, tableOf } from './markdown'

/** All datasets by topic, then the lists of records. */
export function datasetsTable(evidence: EvidenceText): string {
  const datasets = [...evidence.datasets.values()]
  const rows = datasets.reduce((sum, { size }) => sum + size, 0)
  const totals = [
    `${count(datasets.length)} datasets`,
    `${count(rows)} rows`,
    `${count(evidence.codeLists.size)} code lists`,
    `${count(evidence.sources.length)} sources`,
  ]
  const sections = (evidence.codeLists.get('topic')?.codes ?? []).flatMap(({ code, name }) => {
    const members = datasets.filter(({ description }) => description.topic === code)
    return members.length === 0 ? [] : [`## ${name.en}`, tableOf(HEADER, members.map(line))]
  })
  return [`${totals.join(', ')}.`, ...sections, '## Lists of records', recordsTable(evidence)].join('\n\n')
}

const HEADER = ['id', 'title', 'rows', 'from', 'to', 'licence']

const line = ({ description: { id, title, time, licence }, size }: DatasetText): string[] => [
  `[\`${id}\`](../../packages/core/data/${id}/dataset.json)`,
  title.en,
  count(size),
  time.start,
  time.end,
  licence.spdx,
]

const recordsTable = ({ events, statements, incidents, claims }: EvidenceText): string =>
  tableOf(
    ['list', 'what one line is', 'lines'],
    [
      [
        file('events'),
        'a dated event: a rule made, a visa regime changed, a scheme begun',
        count(events.length),
      ],
      [file('statements'), 'what a named person said in public', count(statements.length)],
      [
        file('incidents'),
        'an incident on a route with Pakistanis among the people concerned',
        count(incidents.length),
      ],
      [
        file('claims'),
        'one claim to be checked; its verdict is computed, never written',
        count(claims.length),
      ],
    ],
  )

const file = (name: string): string => `[\`${name}.csv\`](../../packages/core/data/${name}.csv)`
