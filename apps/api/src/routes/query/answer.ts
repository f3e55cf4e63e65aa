import { type Answered, answerQuery } from '@exodus/core/answers'
import { codeLists } from '@exodus/core/codes'
import { type ColumnarRows, licenceUrl, rowsOfObjects } from '@exodus/core/formats'
import { formatQuery, type GroupedAnswer, type QueryAnswer, type SelectedAnswer } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import { writeFormat } from '@exodus/core/write-format'
import type { Context } from 'hono'
import type { ApiContext } from '../../context'
import { replyWithText } from '../../middleware/reply'
import { chosenFor, suffixOf } from '../../representation/choose'
import { contentOf } from '../../representation/dataset-content'
import { linkTo } from '../../representation/links'
import { OBSERVATIONS } from '../../representation/representation'
import { originOf, pathOf, searchOf } from '../../representation/request-path'
import { respond } from '../../representation/respond'
import { presentRow } from '../observations/present'
import { observationText } from '../observations/row-text'
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
  linkTo(c, { chosen, offered: OBSERVATIONS, license: licenceAddress(answered, c.req.url) })
  if (!asFile) return respondWithPage(c, answered, form)
  const all = contentOf(context, answered.evidence.dataset(query.dataset), c.req.url)
  const table = answered.answer.kind === 'rows' ? answered.answer.table : all.table
  const rows = rowsToWrite(answered.answer)
  const content = { ...all, table, ...(rows ? { grouped: rows } : {}) }
  const body = await writeFormat(content, chosen.id, { locale: form.lang ?? 'en', bom: form.bom ?? false })
  return respond(c, chosen, query.dataset, body)
}

const licenceAddress = ({ data }: Answered, url: string): string =>
  licenceUrl({
    description: data.description,
    codeLists: data.codeLists,
    baseUrl: `${originOf(url)}/v1`,
  })

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

/** A page as JSON; each row is written by itself, since most rows are the same text wherever they stand. */
function respondWithPage(c: Context, answered: Answered, form: Form): Response {
  const { answer } = answered
  const { offset = 0 } = answer.query
  const items = answer.kind === 'rows' ? rowTexts(answered, answer, form) : groupTexts(answered, answer, form)
  const links = linksOf(c, answer, offset, items.length)
  const about = {
    ...(answer.kind === 'groups' ? { measure: answer.measure, notes: answer.notes } : {}),
    page: { offset, returned: items.length, total: answer.total },
    links,
  }
  c.set('links', { ...links, describedby: links.dataset })
  const text = `{"data":[${items.join(',')}],${JSON.stringify(about).slice(1)}`
  return replyWithText(c, text, 'application/json')
}

const groupTexts = (answered: Answered, answer: GroupedAnswer, form: Form): string[] =>
  presentGroups(answered, answer, form).map((group) => JSON.stringify(group))

function rowTexts({ evidence, data }: Answered, { table, query }: SelectedAnswer, form: Form): string[] {
  const dataset = evidence.dataset(query.dataset)
  const { fields, rivals } = query
  const isPlain = !fields && !rivals && !form.lineage && form.lang === undefined
  return Array.from(table.indices, (index) =>
    isPlain
      ? observationText(evidence, dataset, index)
      : JSON.stringify(presentRow({ evidence, dataset, data }, index, { ...form, fields, rivals })),
  )
}

function linksOf(c: Context, { query, total }: QueryAnswer, offset: number, returned: number) {
  const { limit = returned } = query
  const path = pathOf(c.req.url)
  // A query that came as a body has an address too.
  const asked =
    c.req.method === 'POST' ? `?dataset=${query.dataset}&${formatQuery(query)}` : searchOf(c.req.url)
  const at = (start: number): string => {
    const search = new URLSearchParams(asked)
    search.delete('offset')
    if (start === 0) search.delete('cursor')
    else search.set('cursor', writeCursor(query, start))
    const text = search.toString()
    return `${path}${text === '' ? '' : `?${text}`}`
  }
  return {
    self: `${path}${asked}`,
    ...(offset > 0 ? { first: at(0), prev: at(Math.max(0, offset - limit)) } : {}),
    ...(offset + returned < total ? { next: at(offset + returned) } : {}),
    dataset: `/v1/datasets/${query.dataset}`,
  }
}
