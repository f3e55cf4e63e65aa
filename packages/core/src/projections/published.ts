import type { Evidence } from '../evidence'
import { convert, type Figure, readWhere } from '../figure'
import { derive } from '../figure/derive'
import { leavesOf, operationsOf } from './leaves'
import type { Level } from './model'

/** What to open for the projections of others. */
export const publishedDatasets: readonly string[] = ['published-projections', 'net-migration-projection']

interface Subject {
  readonly country: string
  /** A code of list `projection-indicator`. */
  readonly indicator: string
  /** One variant alone, such as `medium`. */
  readonly variant?: string
}

interface Beside {
  readonly dataset: string
  readonly where?: Readonly<Record<string, string>>
  readonly indicator: string
}

/** Which published projection is of the quantity of which table. */
const BESIDE: readonly Beside[] = [
  { dataset: 'departures-total', indicator: 'workers-sent-abroad' },
  { dataset: 'remittances', where: { indicator: 'received' }, indicator: 'remittances' },
  { dataset: 'sbp-remittances', where: { corridor: 'TOTAL' }, indicator: 'remittances' },
  { dataset: 'population', where: { indicator: 'population' }, indicator: 'population' },
  { dataset: 'population', indicator: 'population' },
  { dataset: 'net-migration', indicator: 'net-migration' },
  { dataset: 'net-migration-estimate', indicator: 'net-migration' },
  { dataset: 'economy', where: { indicator: 'real-gdp-growth-fiscal-year' }, indicator: 'real-gdp-growth' },
]

// Steps that leave a quantity what it is.
const SAME = ['select', 'convert']

/** What the published projections would call the quantity of a figure, if they have it. */
function subjectOf(figure: Figure): Subject | undefined {
  const [leaf, ...others] = leavesOf(figure)
  if (!leaf || others.length || [...operationsOf(figure)].some((operation) => !SAME.includes(operation)))
    return undefined
  const { dataset, key } = leaf.lineage
  const beside = BESIDE.find(
    (entry) =>
      entry.dataset === dataset &&
      Object.entries(entry.where ?? {}).every(([column, code]) => key[column] === code),
  )
  return beside && { country: key.origin ?? key.country ?? 'PAK', indicator: beside.indicator }
}

/**
 * What others have projected of the quantity of a series, for the time after its last figure; nothing where the datasets
 * of published projections are not open.
 */
export function publishedBeside(evidence: Evidence, series: readonly Figure[], level: Level = 80): Figure[] {
  const last = series.at(-1)
  const subject = last && subjectOf(last)
  if (!subject || !evidence.datasetIds.includes('published-projections')) return []
  return publishedProjections(evidence, subject, level)
    .filter(({ period }) => period.end > last.period.end)
    .map((figure) =>
      figure.unit.dimension === last.unit.dimension && figure.unit.id !== last.unit.id
        ? convert(figure, last.unit)
        : figure,
    )
}

/**
 * The projections, targets and needs that are published for a country: each main figure once, with the bounds of its
 * interval as range where they are published too.
 * @throws ExodusError `UnknownCodeError`, `DatasetNotOpenError`
 */
export function publishedProjections(
  evidence: Evidence,
  { country, indicator, variant }: Subject,
  level: Level = 80,
): Figure[] {
  const figures =
    evidence.datasetIds.includes('net-migration-projection') && indicator === 'net-migration'
      ? readWhere(evidence, 'net-migration-projection', { country })
      : readWhere(evidence, 'published-projections', { country, indicator })
  const bound = (main: Figure, side: 'lower' | 'upper'): Figure | undefined =>
    figures.find(
      (figure) =>
        variantOf(figure).startsWith(`${side}-${level}`) &&
        figure.period.code === main.period.code &&
        keyOf(figure).madeIn === keyOf(main).madeIn,
    )
  return figures
    .filter(({ status }) => status === 'F' || status === 'E')
    .filter((figure) => variant === undefined || variantOf(figure) === variant)
    .filter((figure) => !/^(lower|upper)-|^estimate$|^outturn$/.test(variantOf(figure)))
    .map((main) => {
      const [low, high] = isCentral(main) ? [bound(main, 'lower'), bound(main, 'upper')] : []
      return low && high ? withInterval(main, low, high, level) : main
    })
}

const keyOf = ({ lineage }: Figure): Readonly<Record<string, string>> =>
  lineage.operation === 'observation' ? lineage.key : {}

const variantOf = (figure: Figure): string => keyOf(figure).variant ?? ''

const isCentral = (figure: Figure): boolean => ['medium', 'median'].includes(variantOf(figure))

const withInterval = (main: Figure, low: Figure, high: Figure, level: Level): Figure =>
  derive({
    operation: 'interval',
    formula: {
      en: `${main.label.en}, with the published ${level} per cent interval`,
      ur: `${main.label.ur}، شائع شدہ ${level} فیصد وقفے کے ساتھ`,
    },
    label: main.label,
    inputs: [main, low, high],
    unit: main.unit,
    value: main.value,
    range: { low: low.value, high: high.value },
  })
