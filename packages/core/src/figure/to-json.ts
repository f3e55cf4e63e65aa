import type { FigureJson } from '../schema'
import type { Figure, SourceReference } from './figure'

type SourceJson = { id: string; publisher?: string; title?: string; published?: string; url?: string }

/** The figure as plain JSON, lineage and rival values included; its schema is `FigureJson` in `@exodus/core/schema`. */
export function figureToJson(figure: Figure): FigureJson {
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
            inputs: lineage.inputs.map(figureToJson),
          },
  }
}

const sourceJson = ({ id, publisher, title, published, url }: SourceReference): SourceJson => ({
  id,
  ...(publisher ? { publisher } : {}),
  ...(title ? { title } : {}),
  ...(published ? { published } : {}),
  ...(url ? { url } : {}),
})
