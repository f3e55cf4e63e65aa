import type { Evidence } from '../evidence'
import { type Figure, readObservation } from '../figure'
import { metrics } from '../metrics'
import { ifPublished } from '../metrics/define-metric'
import { type Period, parsePeriod, periodsOverlap } from '../period'
import type { LocalizedText } from '../schema'
import { DEFINING_DIMENSIONS, DEFINITION_FAMILIES } from './related-definitions'
import { dimensionsOfDataset, dimensionsOfMetric, keyFor, type Subject, tells } from './subject'

/** What another definition answers for the same place and period. */
export interface OtherDefinition {
  readonly figure: Figure
  readonly title: LocalizedText
  readonly reason: LocalizedText
}

const SAME_DATASET: LocalizedText = {
  en: 'The same dataset counts it by another definition.',
  ur: 'یہی جدول اسے دوسری تعریف سے بھی گنتا ہے۔',
}

const MOST = 12

/** The figures that other definitions give for the subject of a figure, the nearest in kind first; at most twelve. */
export function otherDefinitions(
  evidence: Evidence,
  owner: string,
  figure: Figure,
  subject: Subject,
): OtherDefinition[] {
  const found = [
    ...withinDataset(evidence, figure),
    ...DEFINITION_FAMILIES.filter(({ datasets, metrics: ids }) =>
      [...datasets, ...ids].some((id) => id === owner || id === datasetOf(figure)),
    ).flatMap(({ reason, datasets, metrics: ids }) =>
      [
        ...datasets.flatMap(answerOf(evidence, figure, subject)),
        ...ids.flatMap(measured(evidence, figure, subject)),
      ].map((other) => ({ ...other, reason })),
    ),
  ]
  const asked = new Set([figure.id, ...leavesOf(figure)])
  return found
    .filter(({ figure: { id } }, index) => {
      const first = found.findIndex((other) => other.figure.id === id)
      return !asked.has(id) && first === index
    })
    .slice(0, MOST)
}

const datasetOf = ({ lineage }: Figure): string | undefined =>
  lineage.operation === 'observation'
    ? lineage.dataset
    : lineage.inputs.length === 1 && lineage.inputs[0]
      ? datasetOf(lineage.inputs[0])
      : undefined

/** A figure chosen or renamed from another one is not another definition of it. */
const leavesOf = ({ id, lineage }: Figure): (string | undefined)[] =>
  lineage.operation === 'observation' || lineage.inputs.length !== 1
    ? [id]
    : [id, ...lineage.inputs.flatMap(leavesOf)]

/** The same cell under the other codes of the dimensions that define what is counted. */
function withinDataset(evidence: Evidence, figure: Figure): OtherDefinition[] {
  const { lineage } = figure
  if (lineage.operation !== 'observation') {
    const [input] = lineage.inputs
    return lineage.inputs.length === 1 && input ? withinDataset(evidence, input) : []
  }
  const dataset = evidence.dataset(lineage.dataset)
  return dataset.dimensions
    .filter(({ id }) => DEFINING_DIMENSIONS.includes(id))
    .flatMap(({ id }) =>
      dataset
        .codesOf(id)
        .filter((code) => code !== lineage.key[id] && code !== dataset.policy.unstated?.code)
        .flatMap(
          (code) =>
            ifPublished(() => readObservation(evidence, dataset.id, { ...lineage.key, [id]: code })) ?? [],
        ),
    )
    .filter(({ unit }) => unit.dimension === figure.unit.dimension)
    .map((other) => ({ figure: other, title: other.label, reason: SAME_DATASET }))
}

/** What a dataset says of the subject, under each of its definitions. */
const answerOf =
  (evidence: Evidence, { period }: Figure, subject: Subject) =>
  (id: string): Omit<OtherDefinition, 'reason'>[] => {
    if (!evidence.datasetIds.includes(id)) return []
    const dataset = evidence.dataset(id)
    const dimensions = dimensionsOfDataset(dataset)
    const { key, missing } = keyFor(subject, dimensions)
    if (!tells(subject, dimensions) || missing.some((one) => !DEFINING_DIMENSIONS.includes(one.id))) return []
    const rows = dataset
      .where(key)
      .rows()
      .filter(({ value }) => value !== null)
    const at = nearestPeriod(period, [...new Set(rows.map((row) => row.period))])
    return rows
      .filter((row) => row.period === at)
      .flatMap((row) => {
        const full = Object.fromEntries(dimensions.map((one) => [one.id, String(row[one.id])]))
        return ifPublished(() => readObservation(evidence, id, { ...full, period: row.period })) ?? []
      })
      .map((figure) => ({ figure, title: titled(dataset.title, figure) }))
  }

const measured =
  (evidence: Evidence, { period }: Figure, subject: Subject) =>
  (id: string): Omit<OtherDefinition, 'reason'>[] => {
    const metric = metrics.find((known) => known.id === id)
    if (!metric?.datasets.every((name) => evidence.datasetIds.includes(name))) return []
    const dimensions = dimensionsOfMetric(evidence, metric)
    const { key, missing } = keyFor(subject, dimensions)
    if (!tells(subject, dimensions) || missing.length > 0) return []
    const figure = ifPublished(() => metric.at(evidence, { ...key, period: period.code }))
    return figure ? [{ figure, title: metric.title }] : []
  }

const titled = (title: LocalizedText, { label }: Figure): LocalizedText => ({
  en: `${title.en}: ${label.en}`,
  ur: `${title.ur}: ${label.ur}`,
})

/** The same period, else one that shares days with it: the one that begins nearest. */
function nearestPeriod(wanted: Period, codes: readonly string[]): string | undefined {
  if (codes.includes(wanted.code)) return wanted.code
  const apart = (period: Period): number =>
    Math.abs(Date.parse(period.start) - Date.parse(wanted.start)) +
    Math.abs(Date.parse(period.end) - Date.parse(wanted.end))
  return codes
    .map((code) => parsePeriod(code))
    .filter((period) => periodsOverlap(period, wanted))
    .sort((a, b) => apart(a) - apart(b))
    .at(0)?.code
}
