import { explain, type Figure } from '@exodus/core'
import { resolveFigure } from '@exodus/core/answers'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import { FigureOut, figureOut, Id, inLang, Lang } from '../parts'

const MOST_TEXT = 10_000

export const explainFigure = defineTool({
  name: 'explain_figure',
  title: 'Explain a figure',
  description:
    'The evidence behind a figure id such as departure-rate/PAK.2024: formula, inputs, the published rows with their sources, rival values.',
  input: z.strictObject({ id: Id, lang: Lang }),
  output: z.object({
    figure: FigureOut,
    formula: z.string().optional(),
    notes: z.array(z.string()),
    inputs: z.array(FigureOut),
    rivals: z.array(z.object({ value: z.number(), source: z.string(), note: z.string().optional() })),
    tree: z.string(),
    cut: z.boolean().describe('Whether the tree was longer than fits'),
  }),
  answer: (context, { id, lang }) => {
    const figure = resolveFigure(context.evidence, context, id)
    const tree = String(explain(figure, lang))
    const shown = tree.slice(0, MOST_TEXT)
    return {
      data: {
        figure: figureOut(figure, lang),
        ...behind(figure, lang),
        rivals: figure.alternatives.map(({ value, source, note }) => ({
          value,
          source: source.id,
          ...(note ? { note } : {}),
        })),
        tree: shown,
        cut: shown.length < tree.length,
      },
      text: shown,
    }
  },
})

function behind({ lineage }: Figure, lang: Lang) {
  if (lineage.operation === 'observation') return { notes: lineage.note ? [lineage.note] : [], inputs: [] }
  return {
    formula: inLang(lineage.formula, lang),
    notes: lineage.notes.map((note) => inLang(note, lang)),
    inputs: lineage.inputs.slice(0, 30).map((input) => figureOut(input, lang)),
  }
}
