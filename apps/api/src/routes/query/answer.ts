import { type Answered, answerQuery } from '@exodus/core/answers'
import { codeLists } from '@exodus/core/codes'
import { type ColumnarRows, licenceUrl, rowsOfObjects } from '@exodus/core/formats'
import { formatQuery, type QueryAnswer } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import { writeFormat } from '@exodus/core/write-format'
import type { Context } from 'hono'
import type { ApiContext } from '../../context'
import { chosenFor, suffixOf } from '../../representation/choose'
import { contentOf } from '../../representation/dataset-content'
import { linkTo } from '../../representation/links'
import { OBSERVATIONS } from '../../representation/representation'
import { respond } from '../../representation/respond'
import { presentRow } from '../observations/present'
import { pageOf, writeCursor } from './page'
import type { Form } from './parameters'
import { presentGroups } from './present-groups'

/**
 * Answers a query in the representation that the request asks for: JSON is a page, every other format and a path with a
 * suffix is a file with the whole answer, or as much of it as `limit` says.
 */
export async function respondToQuery(
  c: Context,
  context: ApiContext,
  query: Query,
  form: Form & { readonly format?: string | undefined },
): Promise<Response> {
  const chosen = chosenFor(c, OBSERVATIONS, form.format)
  const asFile = chosen.id !== 'json' || suffixOf(c) !== undefined
  const paged = pageOf(query, form.cursor, asFile)
  const answered = answerQuery(context.evidence, { catalogue: context.catalogue, codeLists }, paged)
  const all = contentOf(context, answered.evidence.dataset(query.dataset), c.req.url)
  linkTo(c, { chosen, offered: OBSERVATIONS, license: licenceUrl(all) })
  if (!asFile) return c.json(bodyOf(c, answered, form), 200)
  const table = answered.answer.kind === 'rows' ? answered.answer.table : all.table
  const rows = rowsToWrite(answered.answer)
  const content = { ...all, table, ...(rows ? { grouped: rows } : {}) }
  const body = await writeFormat(content, chosen.id, { locale: form.lang ?? 'en', bom: form.bom ?? false })
  return respond(c, chosen, query.dataset, body)
}

/** Columns to write in place of the table: groups, or rows of which only some fields are wanted. */
function rowsToWrite(answer: QueryAnswer): ColumnarRows | undefined {
  const { query } = answer
  if (answer.kind === 'rows') {
    const { table, fields } = answer
    return query.fields && { size: table.size, columnNames: fields, column: (name) => table.column(name) }
  }
  const objects = answer.objects().map((row) =>
    Object.fromEntries(
      answer.fields.map((name) => {
        const cell = row[name]
        return [name, Array.isArray(cell) ? cell.join(' ') : (cell as string | number | null)]
      }),
    ),
  )
  return rowsOfObjects(objects)
}

function bodyOf(c: Context, answered: Answered, form: Form) {
  const { answer, evidence, data } = answered
  const { offset = 0 } = answer.query
  const returned = answer.kind === 'rows' ? answer.table.size : answer.size
  const common = {
    page: { offset, returned, total: answer.total },
    links: linksOf(c, answer, offset + returned),
  }
  if (answer.kind === 'groups') {
    return {
      data: presentGroups(answered, answer, form),
      measure: answer.measure,
      notes: answer.notes,
      ...common,
    }
  }
  const dataset = evidence.dataset(answer.query.dataset)
  const rows = Array.from(answer.table.indices, (index) =>
    presentRow({ evidence, dataset, data }, index, {
      ...form,
      fields: answer.query.fields,
      rivals: answer.query.rivals,
    }),
  )
  return { data: rows, ...common }
}

function linksOf(c: Context, { query, total }: QueryAnswer, end: number) {
  const url = new URL(c.req.url)
  const at = (cursor?: string): string => {
    // A query that came as a body has an address too.
    const search =
      c.req.method === 'POST'
        ? new URLSearchParams(`dataset=${query.dataset}&${formatQuery({ ...query, offset: undefined })}`)
        : new URLSearchParams(url.search)
    if (cursor !== undefined) {
      search.delete('offset')
      search.set('cursor', cursor)
    }
    const text = search.toString()
    return `${url.pathname}${text === '' ? '' : `?${text}`}`
  }
  return {
    self: at(),
    ...(end < total ? { next: at(writeCursor(query, end)) } : {}),
    dataset: `/v1/datasets/${query.dataset}`,
  }
}
