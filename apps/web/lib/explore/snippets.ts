import { formatQuery } from '@exodus/core/query'
import { apiAddresses, filtersOf, groupQueriesOf } from './api-addresses'
import type { Exploration } from './explore'

/** What the API is asked, as a command. */
export const curlOf = (exploration: Exploration): string =>
  apiAddresses(exploration)
    .map((address) => `curl '${address}'`)
    .join('\n')

/** The same with the library. */
export function typescriptOf(exploration: Exploration): string {
  const { subject, asked, base } = exploration
  const normalise = asked.normalise?.split('.')
  const how =
    normalise === undefined ? '' : `{ kind: '${normalise[0]}', argument: '${normalise[1] ?? base}' }`
  if (subject.kind === 'metrics') return metricCode(exploration, how)
  return exploration.selection.groups.length === 0
    ? datasetCode(exploration, how)
    : groupCode(exploration, how)
}

/** Codes and groups by the questions that the API is asked, each answered by figures. */
function groupCode(exploration: Exploration, how: string): string {
  const { id } = exploration.subject
  const filters = filtersOf(exploration)
  const queries = groupQueriesOf(exploration).map((query) => `  '${formatQuery(query)}',`)
  const uses = ['answerQuery', 'figureIdOfGroup', ...(how === '' ? [] : ['normaliseFigure'])]
  const figureOf = (name: string): string =>
    how === ''
      ? `resolveFigure(evidence, descriptions, ${name})`
      : `normaliseFigure(evidence, descriptions, ${name}, ${how})`
  const rows =
    filters.length === 0
      ? ''
      : `for (const { id = '' } of readWhere(evidence, '${id}', ${filterText(exploration)})) ids.push(id)\n`
  return `import { openEvidence${rows === '' ? '' : ', readWhere'} } from '@exodus/core'
import { ${[...uses, 'queryData', ...(how === '' ? ['resolveFigure'] : [])].join(', ')} } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { parseQuery } from '@exodus/core/query'

const evidence = await openEvidence({ datasets: ['${id}'${how === '' ? '' : ", 'departures-total', 'population'"}] })
const descriptions = { catalogue, codeLists }
const data = queryData(evidence, descriptions, '${id}')
const queries = [
${queries.join('\n')}
]
const ids: string[] = []
${rows}for (const query of queries) {
  const { answer } = answerQuery(evidence, descriptions, parseQuery(data, new URLSearchParams(query)))
  if (answer.kind !== 'groups') continue
  for (let group = 0; group < answer.size; group++) ids.push(figureIdOfGroup(data, answer, group) ?? '')
}
for (const name of ids.filter(Boolean)) {
  const { id, value, unit } = ${figureOf('name')}
  console.log(id, value, unit.id)
}
`
}

function filterText(exploration: Exploration): string {
  const lines = filtersOf(exploration).map(([name, text]) => {
    const range = /^(.*?)\.\.(.*)$/.exec(text)
    if (name === 'period' && range) {
      const [, from = '', to = ''] = range
      const ends = [...(from ? [`from: '${from}'`] : []), ...(to ? [`to: '${to}'`] : [])]
      return `  period: { ${ends.join(', ')} },`
    }
    const codes = text.split(',').map((code) => `'${code}'`)
    return `  ${name}: ${codes.length === 1 ? codes[0] : `[${codes.join(', ')}]`},`
  })
  return `{\n${lines.join('\n')}\n}`
}

function datasetCode(exploration: Exploration, how: string): string {
  const { id } = exploration.subject
  const imports = ["import { openEvidence, readWhere } from '@exodus/core'"]
  if (how !== '') imports.push("import { normalise } from '@exodus/core/metrics'")
  const open = how === '' ? `'${id}'` : `'${id}', 'departures-total', 'population'`
  const value = how === '' ? 'figure' : `normalise(evidence, figure.id ?? '', ${how})`
  return `${imports.join('\n')}

const evidence = await openEvidence({ datasets: [${open}] })
for (const figure of readWhere(evidence, '${id}', ${filterText(exploration)})) {
  const { id, value, unit } = ${value}
  console.log(id, value, unit.id)
}
`
}

function metricCode({ subject, selection, series, more }: Exploration, how: string): string {
  const names = subject.dimensions.map((dimension) =>
    dimension.id === selection.by
      ? dimension.id
      : `${dimension.id}: '${selection.fixed[dimension.id] ?? ''}'`,
  )
  const by = selection.by
  const codes = [...series, ...more].map(({ id }) => `'${id}'`).join(', ')
  const series1 = `metric.series(evidence, { ${names.join(', ')} })`
  const value = how === '' ? 'figure' : `normalise(evidence, figure.id ?? '', ${how})`
  const uses = how === '' ? 'metricById' : 'metricById, normalise'
  const figures = by === null ? series1 : `[${codes}].flatMap((${by}) => ${series1})`
  return `import { openEvidence } from '@exodus/core'
import { ${uses} } from '@exodus/core/metrics'

const metric = metricById('${subject.id}')
const evidence = await openEvidence({ datasets: [...metric.datasets, 'population'] })
for (const figure of ${figures}) {
  const { id, value, unit } = ${value}
  console.log(id, value, unit.id)
}
`
}
