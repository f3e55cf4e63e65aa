import { links } from '@/lib/links'
import { addressOf } from './address'
import type { Exploration } from './explore'
import { periodFilter } from './state'

// What the API answers with at most where it is not asked for more.
const PAGE = 100

/** Codes and periods of what is shown, as parameters of the API. */
function filtersOf(exploration: Exploration): [string, string][] {
  const { subject, selection, series, more } = exploration
  const drawn = [...series, ...more]
  const codes = subject.dimensions.flatMap(({ id, codes: all }): [string, string][] => {
    const chosen = id === selection.by ? drawn.map((one) => one.id) : [selection.fixed[id] ?? '']
    return all.length === 1 || chosen.length === 0 ? [] : [[id, chosen.join(',')]]
  })
  return [...codes, ['period', periodsOf(exploration)]]
}

/** The periods shown: as a range where nothing of another kind is published within it, else one by one. */
function periodsOf({ selection, series, more, periods, shown }: Exploration): string {
  if (shown !== null) return shown
  const found = new Set(
    [...series, ...more].flatMap(({ points }) => points.map(({ figure }) => figure.period.code)),
  )
  const codes = periods.filter((code) => found.has(code))
  const [first = '', last = first] = [codes[0], codes.at(-1)]
  const isWithin = periodFilter(`${first}..${last}`)
  const alike =
    codes.every(isWithin) &&
    selection.figures.every(({ period }) => found.has(period.code) || !isWithin(period.code))
  return alike && codes.length > 2 ? `${first}..${last}` : codes.join(',')
}

/** Where the API answers with the published values behind what is shown. */
export function apiAddress(exploration: Exploration): string {
  const { subject } = exploration
  const count = [...exploration.series, ...exploration.more].reduce(
    (all, { points }) => all + points.length,
    0,
  )
  const query = addressOf([...filtersOf(exploration), ['limit', count > PAGE ? String(count) : '']])
  return subject.kind === 'datasets'
    ? `${links.apiObservations(subject.id)}${query}`
    : links.apiAt(`/v1/metrics/${subject.id}`)
}

/** The same as a command. */
export const curlOf = (exploration: Exploration): string => `curl '${apiAddress(exploration)}'`

/** The same with the library. */
export function typescriptOf(exploration: Exploration): string {
  const { subject, asked, base } = exploration
  const normalise = asked.normalise?.split('.')
  const how =
    normalise === undefined ? '' : `{ kind: '${normalise[0]}', argument: '${normalise[1] ?? base}' }`
  return subject.kind === 'datasets' ? datasetCode(exploration, how) : metricCode(exploration, how)
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
