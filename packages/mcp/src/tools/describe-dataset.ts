import { z } from 'zod'
import type { McpContext } from '../context'
import { defineTool } from '../define-tool'
import { Id, inLang, Lang, SourceOut } from '../parts'

const MOST_CODES = 60
const MOST_SOURCES = 20

const DatasetOut = z.object({
  id: z.string(),
  version: z.string(),
  topic: z.string(),
  title: z.string(),
  description: z.string(),
  counts: z.string(),
  doesNotCount: z.string(),
  methodology: z.string(),
  caveats: z.array(z.string()),
  breaks: z.array(z.object({ period: z.string(), note: z.string() })),
  measure: z.object({ title: z.string(), unit: z.string().nullable(), additive: z.boolean() }),
  time: z.object({ frequency: z.string(), from: z.string(), to: z.string() }),
  dimensions: z.array(
    z.object({
      id: z.string(),
      codeList: z.string(),
      total: z.int(),
      codes: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
  observations: z.int(),
  licence: z.string(),
  revised: z.string(),
  sources: z.array(SourceOut),
  totalSources: z.int(),
})

/** What a dataset is, in one language. */
export function datasetOut(
  { evidence, catalogue }: McpContext,
  id: string,
  lang: 'en' | 'ur',
): z.infer<typeof DatasetOut> {
  const dataset = evidence.dataset(id)
  const described = catalogue.find((candidate) => candidate.id === id) ?? unreachable(id)
  const { description, counts, doesNotCount, methodology, caveats, breaks, time, licence, revised } =
    described
  return {
    id,
    version: dataset.version,
    topic: dataset.topic,
    title: inLang(dataset.title, lang),
    description: inLang(description, lang),
    counts: inLang(counts, lang),
    doesNotCount: inLang(doesNotCount, lang),
    methodology: inLang(methodology, lang),
    caveats: caveats.map((caveat) => inLang(caveat, lang)),
    breaks: breaks.map(({ period, note }) => ({ period, note: inLang(note, lang) })),
    measure: {
      title: inLang(dataset.measure.title, lang),
      unit: dataset.measure.unit,
      additive: dataset.measure.additive,
    },
    time: { frequency: time.frequency, from: time.start, to: time.end },
    dimensions: dataset.dimensions.map(({ id: name, codeList }) => {
      const codes = dataset.codesOf(name)
      return {
        id: name,
        codeList,
        total: codes.length,
        codes: codes
          .slice(0, MOST_CODES)
          .map((code) => ({ code, name: inLang(dataset.nameOf(name, code), lang) })),
      }
    }),
    observations: dataset.table.size,
    licence: licence.spdx,
    revised,
    sources: described.sources.slice(0, MOST_SOURCES).map((source) => {
      const { publisher, title, published, url } = evidence.source(source) ?? {}
      return {
        id: source,
        ...(publisher ? { publisher } : {}),
        ...(title ? { title } : {}),
        ...(published ? { published } : {}),
        ...(url ? { url } : {}),
      }
    }),
    totalSources: described.sources.length,
  }
}

function unreachable(id: string): never {
  throw new Error(`dataset ${id} is open and not in the catalogue`)
}

export const describeDataset = defineTool({
  name: 'describe_dataset',
  title: 'Describe a dataset',
  description:
    'What a dataset counts and does not count, its dimensions with their codes, unit, time span, breaks, method, licence and sources. Read it before query_observations.',
  input: z.strictObject({ dataset: Id, lang: Lang }),
  output: DatasetOut,
  answer: (context, { dataset, lang }) => {
    const data = datasetOut(context, dataset, lang)
    const dimensions = data.dimensions.map(
      ({ id, codes, total }) =>
        `${id} (${total}): ${codes
          .slice(0, 15)
          .map(({ code, name }) => `${code} ${name}`)
          .join(', ')}${total > 15 ? ', …' : ''}`,
    )
    const text = [
      `${data.title} (${data.id} ${data.version}, ${data.licence})`,
      data.counts,
      data.doesNotCount,
      `${data.measure.title}, ${data.measure.unit ?? 'unit by row'}, ${data.time.from} to ${data.time.to}, ${data.time.frequency}`,
      ...dimensions,
      ...data.caveats,
    ]
    return { data, text: text.join('\n') }
  },
})
