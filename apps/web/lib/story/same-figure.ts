import type { Figure } from '@exodus/core'
import type { Chart } from '@exodus/core/story'

/**
 * Figures of a text that a chart has under another name, as a record is the value of its year: by id, the id in the
 * chart.
 */
export function sameFigures(figures: readonly Figure[], { series }: Chart): ReadonlyMap<string, string> {
  const drawn = series.flatMap((one) => one.figures)
  return new Map(
    figures.flatMap((figure): [string, string][] => {
      const { id, value, lineage } = figure
      if (id === undefined || drawn.includes(figure) || lineage.operation === 'observation') return []
      const chosen = lineage.inputs.find((input) => input.value === value)
      const same = drawn.find((one) => chosen !== undefined && isSame(one, chosen))
      return same?.id === undefined || same.id === id ? [] : [[id, same.id]]
    }),
  )
}

const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.unit.id === b.unit.id && a.period.code === b.period.code
