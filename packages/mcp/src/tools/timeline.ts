import { area as areas } from '@exodus/core/codes/area'
import { periodRange } from '@exodus/core/period'
import { readCode } from '@exodus/core/query'
import { timeline as entriesOf, type TimelineFilter } from '@exodus/core/timeline'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import { Code, Cursor, inLang, Lang, moreText, NextCursor, PeriodText, pageOf } from '../parts'

export const timeline = defineTool({
  name: 'timeline',
  title: 'Timeline of events, statements and incidents',
  description:
    'What happened and what was said, earliest first, with sources: rules, restrictions, incidents, remarks; by period and by area (ISO 3166-1 alpha-3). A number in a statement is what somebody said, not a figure: verify_number checks it.',
  input: z.strictObject({
    from: PeriodText.optional(),
    to: PeriodText.optional(),
    area: Code.optional(),
    kinds: z
      .array(z.enum(['event', 'statement', 'incident']))
      .min(1)
      .max(3)
      .optional(),
    limit: z.int().min(1).max(50).default(20),
    cursor: Cursor,
    lang: Lang,
  }),
  output: z.object({
    total: z.int(),
    entries: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['event', 'statement', 'incident']),
        period: z.string(),
        title: z.string(),
        areas: z.array(z.string()),
        sources: z.array(z.string()),
      }),
    ),
    nextCursor: NextCursor,
  }),
  answer: ({ evidence }, { from, to, area, kinds, limit, cursor, lang }) => {
    const bounds = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
    periodRange(bounds)
    const filter: TimelineFilter = {
      ...bounds,
      ...(area ? { area: readCode(areas, area) } : {}),
      ...(kinds ? { kinds } : {}),
    }
    const all = entriesOf(evidence, filter)
    const { items, nextCursor } = pageOf(all, cursor, limit)
    const entries = items.map(({ id, kind, period, title, areas, record }) => ({
      id,
      kind,
      period,
      title: inLang(title, lang),
      areas: [...areas],
      // What is known of an incident stands in dataset incident-victims, with its sources.
      sources: 'sources' in record ? [...record.sources] : [],
    }))
    const lines = entries.map(
      ({ period, kind, title, sources }) => `${period} ${kind}: ${title} [${sources.join(', ')}]`,
    )
    return {
      data: { total: all.length, entries, ...(nextCursor ? { nextCursor } : {}) },
      text:
        (lines.join('\n') || 'Nothing is on record there.') +
        moreText(entries.length, all.length, nextCursor),
    }
  },
})
