import { parsePeriod } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import { cite, FigureOut, figureOut, Id, inLang, Key, Lang, PeriodText } from '../parts'

const MOST_FIGURES = 120

export const getMetric = defineTool({
  name: 'get_metric',
  title: 'Get a metric',
  description:
    'A named metric (rates, shares, growth, ranks, totals) at one key, or its series when the key has no period; with definition, formula and caveats. Ids come from search with kinds ["metric"].',
  input: z.strictObject({
    metric: Id,
    key: Key.default({}),
    from: PeriodText.optional(),
    to: PeriodText.optional(),
    lang: Lang,
  }),
  output: z.object({
    metric: z.string(),
    title: z.string(),
    definition: z.string(),
    formula: z.string(),
    reference: z.string(),
    unit: z.string(),
    caveats: z.array(z.string()),
    dimensions: z.array(
      z.object({ id: z.string(), codeList: z.string().optional(), default: z.string().optional() }),
    ),
    figures: z.array(FigureOut),
    total: z.int().describe('Figures in the series; the latest are given when there are more than fit'),
  }),
  answer: ({ evidence }, { metric: id, key, from, to, lang }) => {
    const metric = metricById(id)
    const [first, last] = [from, to].map((bound) => (bound === undefined ? undefined : parsePeriod(bound)))
    const all =
      key.period === undefined
        ? metric
            .series(evidence, key)
            .filter(
              ({ period }) => (!first || period.start >= first.start) && (!last || period.end <= last.end),
            )
        : [metric.at(evidence, key)]
    const figures = all.slice(-MOST_FIGURES).map((figure) => figureOut(figure, lang))
    const { title, definition, formula, reference, unit, caveats, dimensions } = metric
    return {
      data: {
        metric: id,
        title: inLang(title, lang),
        definition: inLang(definition, lang),
        formula: inLang(formula, lang),
        reference,
        unit: unit.id,
        caveats: caveats.map((caveat) => inLang(caveat, lang)),
        dimensions: dimensions.map(({ id: name, codeList, default: standard }) => ({
          id: name,
          ...(codeList ? { codeList } : {}),
          ...(standard ? { default: standard } : {}),
        })),
        figures,
        total: all.length,
      },
      text: [
        `${inLang(title, lang)}: ${inLang(definition, lang)}`,
        ...(figures.length === 0
          ? ['No figure is published there. Do not state a number for it.']
          : figures.map(cite)),
      ].join('\n'),
    }
  },
})
