import { answerQuery } from '@exodus/core/answers'
import { codeLists } from '@exodus/core/codes'
import { type ColumnarRows, rowsOfObjects } from '@exodus/core/formats'
import type { QueryAnswer } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import { writeFormat } from '@exodus/core/write-format'
import type { Context } from 'hono'
import type { ApiContext } from '../../context'
import { addField, replyWithText } from '../../middleware/reply'
import { chosenFor, suffixOf } from '../../representation/choose'
import { contentOf } from '../../representation/dataset-content'
import { linkTo } from '../../representation/links'
import { OBSERVATIONS } from '../../representation/representation'
import { respond } from '../../representation/respond'
import { jsonPage } from './json-page'
import { licenceAddress } from './licence-address'
import { pageOf } from './page'
import type { Form } from './parameters'

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
  const isPage = chosen.id === 'json' && suffixOf(c) === undefined
  if (isPage) {
    const { text, link, links } = jsonPage(context, query, form, c.req)
    addField(c.get('reply').fields, 'link', link)
    c.set('links', links)
    return replyWithText(c, text, chosen.contentType)
  }
  const paged = pageOf(query, form.cursor, true)
  const answered = answerQuery(context.evidence, { catalogue: context.catalogue, codeLists }, paged)
  linkTo(c, { chosen, offered: OBSERVATIONS, license: licenceAddress(answered, c.req.url) })
  const all = contentOf(context, answered.evidence.dataset(query.dataset), c.req.url)
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
