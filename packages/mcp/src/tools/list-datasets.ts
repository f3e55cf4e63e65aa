import { z } from 'zod'
import { defineTool } from '../define-tool'
import { Code, Cursor, inLang, Lang, moreText, NextCursor, pageOf } from '../parts'
import { unknownTopic } from '../topics'

export const listDatasets = defineTool({
  name: 'list_datasets',
  title: 'List datasets',
  description:
    'Lists the datasets with their dimensions, unit and time span; by topic if one is given. describe_dataset has what one counts and does not count.',
  input: z.strictObject({
    topic: Code.optional(),
    limit: z.int().min(1).max(100).default(50),
    cursor: Cursor,
    lang: Lang,
  }),
  output: z.object({
    total: z.int(),
    datasets: z.array(
      z.object({
        id: z.string(),
        topic: z.string(),
        title: z.string(),
        dimensions: z.array(z.string()),
        unit: z.string().nullable(),
        from: z.string(),
        to: z.string(),
      }),
    ),
    nextCursor: NextCursor,
  }),
  answer: ({ catalogue }, { topic, limit, cursor, lang }) => {
    const topics = [...new Set(catalogue.map((dataset) => dataset.topic))].sort()
    if (topic !== undefined && !topics.includes(topic)) throw unknownTopic(topic, topics)
    const all = catalogue.filter((dataset) => topic === undefined || dataset.topic === topic)
    const { items, nextCursor } = pageOf(all, cursor, limit)
    const datasets = items.map(({ id, topic: of, title, dimensions, measure, time }) => ({
      id,
      topic: of,
      title: inLang(title, lang),
      dimensions: dimensions.map((dimension) => dimension.id),
      unit: measure.unit,
      from: time.start,
      to: time.end,
    }))
    const lines = datasets.map(
      ({ id, title, dimensions, from, to }) => `${id}: ${title} (${dimensions.join(', ')}; ${from} to ${to})`,
    )
    return {
      data: { total: all.length, datasets, ...(nextCursor ? { nextCursor } : {}) },
      text: lines.join('\n') + moreText(datasets.length, all.length, nextCursor),
    }
  },
})
