import { type Figure, parseFigureId, readWhere } from '@exodus/core'
import { wholeDimensions } from '@exodus/core/metrics'
import { descriptionOf } from '@/lib/catalogue'
import { defaultSlice, type Slice } from '@/lib/default-slice'
import { evidenceOf } from '@/lib/evidence'
import { dimensionName } from '@/lib/names'
import { comparisonDatasets } from './against'
import { groupingsOf } from './groupings'
import { normalisationsOf } from './normalisations'
import type { Opening, Subject, SubjectDimension } from './subject'

/** A dataset as the explorer sees it. */
export async function datasetSubject(id: string): Promise<Subject> {
  const evidence = await evidenceOf([...new Set([id, 'departures-total', ...comparisonDatasets])])
  const dataset = evidence.dataset(id)
  const description = descriptionOf(id)
  const dimensions = dataset.dimensions.map(
    (dimension): SubjectDimension => ({
      id: dimension.id,
      name: { en: dimensionName(dimension.id, 'en'), ur: dimensionName(dimension.id, 'ur') },
      codeList: dimension.codeList,
      codes: dataset.codesOf(dimension.id),
    }),
  )
  const order = dimensions.map((dimension) => dimension.id)
  return {
    kind: 'datasets',
    id,
    title: dataset.title,
    measure: dataset.measure.title,
    counts: description?.counts ?? dataset.title,
    ...(description ? { doesNotCount: description.doesNotCount } : {}),
    caveats: description?.caveats ?? [],
    dimensions,
    groupings: groupingsOf(dimensions),
    additive: dataset.measure.additive,
    breaks: dataset.breaks,
    partDimensions: wholeDimensions(dataset),
    normalisations: normalisationsOf(dimensions, {
      shares: wholeDimensions(dataset),
      counted: dataset.measure.additive && COUNTED.includes(dataset.measure.unit ?? ''),
    }),
    opening: openingOf(defaultSlice(dataset), dimensions),
    evidence,
    figures: (codes) => readWhere(evidence, id, codes),
    codeAt: (figure: Figure, dimension: string) =>
      parseFigureId(figure.id ?? `${id}/-`).parts[order.indexOf(dimension)] ?? '',
  }
}

/** Units of things of which there may be so many a thousand residents. */
const COUNTED = ['persons', 'persons-thousand', 'visas', 'detections']

function openingOf(slice: Slice, dimensions: readonly SubjectDimension[]): Opening {
  if (slice.kind === 'lines') {
    return { fixed: slice.fixed, by: slice.open, codes: slice.codes, chart: 'line' }
  }
  if (slice.kind === 'bars') {
    return { fixed: slice.fixed, by: slice.open, codes: [], chart: 'bar' }
  }
  // Unlike values: the table shows them along the dimension that has most codes.
  const [widest] = [...dimensions].sort((a, b) => b.codes.length - a.codes.length)
  const by = widest && widest.codes.length > 1 ? widest.id : null
  return { fixed: {}, by, codes: [], chart: 'table' }
}
