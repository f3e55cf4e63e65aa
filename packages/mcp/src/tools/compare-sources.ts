import { ExodusError, type Figure } from '@exodus/core'
import { figureById } from '@exodus/core/metrics'
import { explainedBy, preferenceRules, reconciliationsOf } from '@exodus/core/reconciliation'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import { cite, FigureOut, figureOut, Id, inLang, Lang, numberText, SourceOut } from '../parts'

export const compareSources = defineTool({
  name: 'compare_sources',
  title: 'Compare the sources of a figure',
  description:
    'For a figure id, the values that different sources publish for the same cell: how far apart, why one is preferred, what explains the gap and what is left unexplained. For a computed figure, the cells under it.',
  input: z.strictObject({ figure: Id, lang: Lang }),
  output: z.object({
    figure: FigureOut,
    compared: z.array(
      z.object({
        preferred: FigureOut,
        spread: z.number(),
        rivals: z.array(
          z.object({
            value: z.number(),
            source: SourceOut,
            difference: z.number(),
            rule: z.string(),
            ruleMeaning: z.string(),
            statedReason: z.string().optional(),
            explainedBy: z.string().optional(),
            residual: z.number(),
          }),
        ),
      }),
    ),
    agreeing: z.array(z.object({ figure: z.string(), sources: z.array(z.string()) })),
  }),
  answer: ({ evidence }, { figure: id, lang }) => {
    const figure = figureById(evidence, id)
    const cells = cellsUnder(figure)
    const compared = cells
      .filter(({ alternatives }) => alternatives.length > 0)
      .flatMap((cell) => {
        const dataset = cell.lineage.operation === 'observation' ? cell.lineage.dataset : ''
        return reconciliationsOf(evidence, dataset).filter((one) => one.figure.id === cell.id)
      })
      .map(({ figure: preferred, spread, rivals }) => ({
        preferred: figureOut(preferred, lang),
        spread,
        rivals: rivals.map(({ rival, difference, rule, statedReason, explained, residual }) => {
          const { publisher, title, published, url } = rival.source
          return {
            value: rival.value,
            source: {
              id: rival.source.id,
              ...(publisher ? { publisher } : {}),
              ...(title ? { title } : {}),
              ...(published ? { published } : {}),
              ...(url ? { url } : {}),
            },
            difference,
            rule,
            ruleMeaning: inLang(preferenceRules[rule], lang),
            ...(statedReason ? { statedReason } : {}),
            ...(explained ? { explainedBy: inLang(explainedBy[explained.by], lang) } : {}),
            residual,
          }
        }),
      }))
    const agreeing = cells.flatMap(({ id: cell = '', lineage }) =>
      lineage.operation === 'observation' && lineage.confirmedBy.length > 0
        ? [{ figure: cell, sources: [...lineage.confirmedBy] }]
        : [],
    )
    const lines = compared.flatMap(({ preferred, rivals }) => [
      cite(preferred),
      ...rivals.map(({ value, source, ruleMeaning, statedReason }) =>
        `  ${numberText(value)} by ${source.publisher ?? source.id}: ${ruleMeaning} ${statedReason ?? ''}`.trimEnd(),
      ),
    ])
    return {
      data: { figure: figureOut(figure, lang), compared, agreeing },
      text: lines.join('\n') || `${cite(figureOut(figure, lang))}\nNo source read here differs.`,
    }
  },
})

const MOST_CELLS = 20

/** The published cells under a figure, each once. */
function cellsUnder(figure: Figure): Figure[] {
  const found = new Map<string, Figure>()
  const visit = (one: Figure): void => {
    if (one.lineage.operation === 'observation') found.set(one.id ?? '', one)
    else for (const input of one.lineage.inputs) visit(input)
  }
  visit(figure)
  if (found.size > MOST_CELLS) {
    throw new ExodusError(
      'InvalidParameterError',
      `${figure.id} is made of ${found.size} cells; ask about one of them: explain_figure lists its inputs.`,
      { field: 'figure', value: figure.id ?? '', accepted: [...found.keys()].slice(0, MOST_CELLS) },
    )
  }
  return [...found.values()]
}
