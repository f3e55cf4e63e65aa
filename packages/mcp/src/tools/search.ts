import { SEARCH_KINDS } from '@exodus/core/search'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import { Lang } from '../parts'

const NEXT: Partial<Readonly<Record<(typeof SEARCH_KINDS)[number], string>>> = {
  metric: 'get_metric',
  dataset: 'describe_dataset',
  claim: 'assess_claim',
  event: 'timeline',
  statement: 'timeline',
}

export const search = defineTool({
  name: 'search',
  title: 'Search the evidence',
  description:
    'Finds metrics, datasets, claims, places, professions, districts, events, statements and sources by words in English or Urdu. Start here to learn the ids that the other tools take. Gives ids, no numbers.',
  input: z.strictObject({
    query: z.string().min(1).max(200),
    kinds: z.array(z.enum(SEARCH_KINDS)).max(SEARCH_KINDS.length).optional(),
    limit: z.int().min(1).max(50).default(10),
    lang: Lang,
  }),
  output: z.object({
    hits: z.array(
      z.object({
        kind: z.enum(SEARCH_KINDS),
        id: z.string(),
        title: z.string(),
        excerpt: z.string(),
        nextTool: z.string().optional(),
      }),
    ),
  }),
  answer: (context, { query, kinds, limit, lang }) => {
    const hits = context
      .search()
      .search(query, { locale: lang, limit, ...(kinds ? { kinds } : {}) })
      .map(({ kind, id, title, excerpt }) => {
        const nextTool = NEXT[kind]
        return { kind, id, title, excerpt, ...(nextTool ? { nextTool } : {}) }
      })
    const lines = hits.map(({ kind, id, title }) => `${kind} ${id}: ${title}`)
    return { data: { hits }, text: lines.join('\n') || 'Nothing was found; try other or fewer words.' }
  },
})
