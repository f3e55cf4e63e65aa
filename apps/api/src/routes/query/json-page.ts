import { type Answered, answerQuery } from '@exodus/core/answers'
import { codeLists } from '@exodus/core/codes'
import { formatQuery, type GroupedAnswer, type QueryAnswer, type SelectedAnswer } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import type { ApiContext } from '../../context'
import { choose } from '../../representation/choose'
import { linksBeside } from '../../representation/links'
import { OBSERVATIONS } from '../../representation/representation'
import { pathOf, searchOf } from '../../representation/request-path'
import type { Asked } from '../../runtime/asked'
import { presentRow } from '../observations/present'
import { observationTexts } from '../observations/row-text'
import { licenceAddress } from './licence-address'
import { pageOf, writeCursor } from './page'
import type { Form } from './parameters'
import { presentGroups } from './present-groups'

/** A page of an answer as JSON, with where it leads. */
export interface JsonPage {
  readonly text: string
  /** The other representations and the licence, as `Link` has them. */
  readonly link: string
  readonly links: Readonly<Record<string, string | undefined>>
}

/**
 * Answers a query with a page; each row is written by itself, since most rows are the same text wherever they stand.
 * @throws ExodusError as `answerQuery`; `InvalidParameterError` for a cursor of another query
 */
export function jsonPage(
  context: ApiContext,
  query: Query,
  form: Form,
  asked: Pick<Asked, 'method' | 'url'>,
): JsonPage {
  const { evidence, catalogue } = context
  const answered = answerQuery(evidence, { catalogue, codeLists }, pageOf(query, form.cursor, false))
  const { answer } = answered
  const { offset = 0 } = answer.query
  const items = answer.kind === 'rows' ? rowTexts(answered, answer, form) : groupTexts(answered, answer, form)
  const links = linksOf(asked, answer, offset, items.length)
  const about = {
    ...(answer.kind === 'groups' ? { measure: answer.measure, notes: answer.notes } : {}),
    page: { offset, returned: items.length, total: answer.total },
    links,
  }
  return {
    text: `{"data":[${items.join(',')}],${JSON.stringify(about).slice(1)}`,
    link: linksBeside(asked.url, { ...JSON_AMONG, license: licenceAddress(answered, asked.url) }),
    links: { ...links, describedby: links.dataset },
  }
}

const JSON_AMONG = { chosen: choose({}, OBSERVATIONS), offered: OBSERVATIONS }

const groupTexts = (answered: Answered, answer: GroupedAnswer, form: Form): string[] =>
  presentGroups(answered, answer, form).map((group) => JSON.stringify(group))

function rowTexts({ evidence, data }: Answered, { table, query }: SelectedAnswer, form: Form): string[] {
  const dataset = evidence.dataset(query.dataset)
  const { fields, rivals } = query
  const isPlain = !fields && !rivals && !form.lineage && form.lang === undefined
  if (isPlain) return observationTexts(evidence, dataset, table.indices)
  return Array.from(table.indices, (index) =>
    JSON.stringify(presentRow({ evidence, dataset, data }, index, { ...form, fields, rivals })),
  )
}

function linksOf(
  { method, url }: Pick<Asked, 'method' | 'url'>,
  { query, total }: QueryAnswer,
  offset: number,
  returned: number,
) {
  const { limit = returned } = query
  const path = pathOf(url)
  // A query that came as a body has an address too.
  const search = method === 'POST' ? `?dataset=${query.dataset}&${formatQuery(query)}` : searchOf(url)
  const at = (start: number): string => {
    const params = new URLSearchParams(search)
    params.delete('offset')
    if (start === 0) params.delete('cursor')
    else params.set('cursor', writeCursor(query, start))
    const text = params.toString()
    return `${path}${text === '' ? '' : `?${text}`}`
  }
  return {
    self: `${path}${search}`,
    ...(offset > 0 ? { first: at(0), prev: at(Math.max(0, offset - limit)) } : {}),
    ...(offset + returned < total ? { next: at(offset + returned) } : {}),
    dataset: `/v1/datasets/${query.dataset}`,
  }
}
