import { figureToJson } from '@exodus/core'
import { type Answered, figureIdOfGroup, figureOfGroup } from '@exodus/core/answers'
import type { GroupedAnswer, GroupRow } from '@exodus/core/query'
import type { z } from '@hono/zod-openapi'
import { labelsOf } from './labels'
import type { Form } from './parameters'
import type { Group } from './schema'

/** The groups of a page as objects, each with the id of its figure. */
export function presentGroups(
  { evidence, data }: Answered,
  answer: GroupedAnswer,
  { lineage, lang }: Form,
): z.infer<typeof Group>[] {
  return answer.objects().map((row, group) => {
    const figure = figureIdOfGroup(data, answer, group)
    const tree = lineage && figure !== undefined ? figureOfGroup(evidence, data, answer, group) : undefined
    return {
      ...shown(row, answer.fields),
      ...(figure === undefined ? {} : { figure }),
      ...(lang ? { labels: labelsOf(data, row, lang) } : {}),
      ...(tree ? { lineage: figureToJson(tree) } : {}),
    }
  })
}

const shown = (row: GroupRow, fields: readonly string[]): Record<string, GroupRow[string]> =>
  Object.fromEntries(fields.map((name) => [name, row[name] ?? null]))
