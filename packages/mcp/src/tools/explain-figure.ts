import { explain, type Figure } from '@exodus/core'
import { resolveFigure } from '@exodus/core/answers'
import { z } from 'zod'
import type { McpContext } from '../context'
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
    const data = explained(context, id, lang)
    return { data, text: data.tree }
  },
})

/**
 * The evidence behind a figure, in one language.
 * @throws ExodusError as `resolveFigure`
 */
export function explained(context: McpContext, id: string, lang: Lang) {
  const figure = resolveFigure(context.evidence, context, id)
  const tree = String(explain(figure, lang))
  const shown = tree.slice(0, MOST_TEXT)
  return {
    figure: figureOut(figure, lang),
    ...behind(figure, lang),
    rivals: figure.alternatives.map(({ value, source, note }) => ({
      value,
      source: source.id,
      ...(note ? { note } : {}),
    })),
    tree: shown,
    cut: shown.length < tree.length,
  }
}

function behind({ lineage }: Figure, lang: Lang) {
  if (lineage.operation === 'observation') return { notes: lineage.note ? [lineage.note] : [], inputs: [] }
  return {
    formula: inLang(lineage.formula, lang),
    notes: lineage.notes.map((note) => inLang(note, lang)),
    inputs: lineage.inputs.slice(0, 30).map((input) => figureOut(input, lang)),
  }
}
