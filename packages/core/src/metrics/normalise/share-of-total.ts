import { ExodusError } from '../../error'
import type { Dataset, Evidence } from '../../evidence'
import { type Figure, readObservation, readWhere, select, share, sum } from '../../figure'
import type { LocalizedText } from '../../schema'
import type { MetricKey } from '../define-metric'
import { wholeOf as wholeOfDepartures } from '../departures/departures'
import type { Normalised } from './normalise'
import { isWholeCode, wholeCodeAmong } from './whole-code'

/** Parts of the register of departures: their whole is its total in the same scope, as the share metrics have it. */
const PARTS_OF_DEPARTURES = [
  'departures-by-destination',
  'departures-by-district',
  'departures-by-occupation',
  'departures-by-province',
  'departures-by-skill',
]

/** Code lists whose codes do not overlap, so that published parts may be added where no whole is published. */
const LISTS_OF_PARTS = ['area', 'district', 'province', 'solution']

const ADDED: LocalizedText = {
  en: 'The whole is the sum of the parts published for the period; it need not be all of them.',
  ur: 'کل سے مراد اس مدت کے شائع شدہ حصوں کا مجموعہ ہے؛ ممکن ہے یہ تمام حصے نہ ہوں۔',
}

/** The dimensions of a dataset along which its values are parts of a whole. */
export function wholeDimensions(dataset: Dataset): string[] {
  if (!dataset.measure.additive) return []
  return dataset.dimensions
    .filter(({ id, codeList }) => {
      const codes = dataset.codesOf(id)
      if (codes.length < 2) return false
      return wholeCodeAmong(codes) !== undefined || LISTS_OF_PARTS.includes(codeList)
    })
    .map(({ id }) => id)
}

/**
 * A published value as a share of the whole along a dimension.
 * @throws ExodusError `InvalidNormalisationError` where the values are no parts of a whole
 */
export function shareOfTotal(
  evidence: Evidence,
  figure: Figure,
  owner: string,
  key: MetricKey,
  dimension: string,
): Normalised {
  const dataset = evidence.dataset(owner)
  const accepted = wholeDimensions(dataset)
  if (!accepted.includes(dimension)) {
    throw new ExodusError(
      'InvalidNormalisationError',
      `Values of ${owner} are no parts of a whole along ${dimension}.`,
      { field: 'normalise', value: dimension, accepted },
    )
  }
  const { whole, notes } = wholeAlong(evidence, dataset, figure, key, dimension)
  const part = share(figure, whole)
  return {
    figure: notes.length === 0 ? part : select(part, ...notes),
    label: { en: `${figure.label.en}, share of the total`, ur: `${figure.label.ur}، کل میں حصہ` },
  }
}

function wholeAlong(
  evidence: Evidence,
  dataset: Dataset,
  figure: Figure,
  key: MetricKey,
  dimension: string,
): { readonly whole: Figure; readonly notes: readonly LocalizedText[] } {
  const { origin = '', period = '' } = key
  if (PARTS_OF_DEPARTURES.includes(dataset.id) && dimension !== 'origin') {
    return { whole: wholeOfDepartures(evidence, figure, { origin, period }), notes: [] }
  }
  const code = wholeCodeAmong(dataset.codesOf(dimension))
  if (code !== undefined) {
    return { whole: readObservation(evidence, dataset.id, { ...key, [dimension]: code }), notes: [] }
  }
  const { [dimension]: _, ...others } = key
  const parts = readWhere(evidence, dataset.id, others).filter(
    ({ lineage, unit }) =>
      unit.id === figure.unit.id &&
      lineage.operation === 'observation' &&
      !isWholeCode(lineage.key[dimension] ?? ''),
  )
  const label = { en: 'all published parts', ur: 'تمام شائع شدہ حصے' }
  return { whole: sum(parts, label), notes: [ADDED] }
}
