import type { FigureJson, FigureReferenceJson } from '../schema'
import type { Figure, SourceReference } from './figure'

type SourceJson = { id: string; publisher?: string; title?: string; published?: string; url?: string }

/** From this many figures on in its lineage, a figure is written with each of them whole only once. */
const LARGE_FROM = 1_000

/**
 * The figure as plain JSON, lineage and rival values included; its schema is `FigureJson` in `@exodus/core/schema`. Where
 * the lineage holds a thousand figures or more, one that comes again is `{ ref }` with the id under which it stands.
 */
export const figureToJson = (figure: Figure): FigureJson =>
  whole(figure, sizeOf(figure) < LARGE_FROM ? undefined : new Set())

/** How many figures a lineage holds, each as often as it comes. */
const sizeOf = ({ lineage }: Figure): number =>
  lineage.operation === 'observation' ? 1 : lineage.inputs.reduce((size, input) => size + sizeOf(input), 1)

type Written = Set<string> | undefined

function whole(figure: Figure, written: Written): FigureJson {
  const { id, label, value, unit, period, status, quality, range, alternatives, lineage } = figure
  return {
    ...(id === undefined ? {} : { id }),
    label,
    value,
    unit: unit.id,
    period: period.code,
    status,
    quality,
    ...(range ? { range: { ...range } } : {}),
    ...(alternatives.length === 0
      ? {}
      : {
          alternatives: alternatives.map((rival) => ({
            ...rival,
            key: { ...rival.key },
            source: sourceJson(rival.source),
          })),
        }),
    lineage:
      lineage.operation === 'observation'
        ? {
            ...lineage,
            key: { ...lineage.key },
            attributes: { ...lineage.attributes },
            source: sourceJson(lineage.source),
            confirmedBy: [...lineage.confirmedBy],
          }
        : {
            operation: lineage.operation,
            formula: lineage.formula,
            ...(lineage.factor === undefined ? {} : { factor: lineage.factor }),
            ...(lineage.notes.length ? { notes: [...lineage.notes] } : {}),
            inputs: lineage.inputs.map((input) => onceWhole(input, written)),
          },
  }
}

/** One id is one figure within the evidence: what was written under it need not be written again. */
function onceWhole(figure: Figure, written: Written): FigureJson | FigureReferenceJson {
  const { id } = figure
  if (written && id !== undefined) {
    if (written.has(id)) return { ref: id }
    written.add(id)
  }
  return whole(figure, written)
}

const sourceJson = ({ id, publisher, title, published, url }: SourceReference): SourceJson => ({
  id,
  ...(publisher ? { publisher } : {}),
  ...(title ? { title } : {}),
  ...(published ? { published } : {}),
  ...(url ? { url } : {}),
})
