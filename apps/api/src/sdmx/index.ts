import { bodyStream } from '@exodus/core/write-format'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiContext } from '../context'
import { problemOfError, problemResponse } from '../problem/problem'
import { answerAvailability } from './availability/answer'
import { answerData } from './data/answer'
import { notImplemented } from './grammar/problems'
import { type RawRequest, readRequest } from './grammar/raw-request'
import { readOldAvailabilityQuery, readOldDataQuery } from './grammar/v1'
import { readAvailabilityQuery, readDataQuery } from './grammar/v2'
import { type Chosen, DATA_OFFERS, negotiate, type Offer, STRUCTURE_OFFERS, xmlFirst } from './negotiate'
import { documentSdmx } from './openapi'
import { openSdmx, type SdmxService } from './service'
import { answerStructure } from './structure/answer'
import { isType, readOldStructureQuery, readStructureQuery, TYPES } from './structure/query'

/** Answers a request in the representation chosen, long answers in pieces; nothing when nothing matches. */
interface Route {
  readonly offers: readonly Offer[]
  readonly answer: (service: SdmxService, request: RawRequest, chosen: Chosen) => Answer | Promise<Answer>
}
/** A message, whole or in pieces; nothing when nothing matches. */
type Answer = string | Iterable<string> | undefined

/** Interfaces of the standard that this service does not have. */
const MISSING = ['metadata', 'schema', 'registration', 'registry', 'maintenance']

/** The routes of the REST API 2.x by the first part of the path. */
const NEW: Readonly<Record<string, Route>> = {
  data: {
    offers: DATA_OFFERS,
    answer: (service, request, chosen) => answerData(service, readDataQuery(request), chosen),
  },
  structure: {
    offers: STRUCTURE_OFFERS,
    answer: (service, request, chosen) => answerStructure(service, readStructureQuery(request), chosen),
  },
  availability: {
    offers: STRUCTURE_OFFERS,
    answer: (service, request, chosen) => answerAvailability(service, readAvailabilityQuery(request), chosen),
  },
}

/** The routes of the REST API 1.x: data and availability by name, structures by the type of artefact. */
const OLD: Readonly<Record<string, Route>> = {
  data: {
    offers: xmlFirst(DATA_OFFERS),
    answer: (service, request, chosen) => answerData(service, readOldDataQuery(request), chosen),
  },
  availableconstraint: {
    offers: xmlFirst(STRUCTURE_OFFERS),
    answer: (service, request, chosen) =>
      answerAvailability(service, readOldAvailabilityQuery(request), chosen),
  },
}
const OLD_STRUCTURE: Route = {
  offers: xmlFirst(STRUCTURE_OFFERS),
  answer: (service, request, chosen) => answerStructure(service, readOldStructureQuery(request), chosen),
}

const VERSIONS = {
  '/sdmx/v2/': { words: [...Object.keys(NEW)], find: (word: string) => own(NEW, word) },
  '/sdmx/v1/': {
    words: [...Object.keys(OLD), ...TYPES],
    find: (word: string) => own(OLD, word) ?? (isType(word) ? OLD_STRUCTURE : undefined),
  },
}

const own = (routes: Readonly<Record<string, Route>>, word: string): Route | undefined =>
  Object.hasOwn(routes, word) ? routes[word] : undefined

/** `/sdmx/v2` (SDMX 3, REST API 2.x) and `/sdmx/v1` (SDMX 2.1, REST API 1.5). */
export function sdmxRoutes(app: OpenAPIHono, context: ApiContext): void {
  const service = openSdmx(context)
  for (const [root, { words, find }] of Object.entries(VERSIONS)) {
    app.get(`${root}*`, (c) => {
      const request = readRequest(c.req.url, root)
      const [word = ''] = request.path
      const route = find(word)
      if (route) return respond(c, service, request, route)
      if (MISSING.includes(word)) return problemOfError(notImplemented('resource', word, words), c.req.path)
      return problemResponse(
        'not-found',
        `There is nothing at ${c.req.path}; ${root} has ${words.join(', ')}.`,
        {
          instance: c.req.path,
          accepted: words.map((each) => `${root}${each}`),
        },
      )
    })
  }
  documentSdmx(app)
}

async function respond(
  c: Context,
  service: SdmxService,
  request: RawRequest,
  { offers, answer }: Route,
): Promise<Response> {
  const chosen = negotiate(offers, request, {
    accept: c.req.header('accept'),
    language: c.req.header('accept-language'),
  })
  c.header('Vary', 'Accept, Accept-Language')
  const body = await answer(service, request, chosen)
  if (body === undefined) return c.body(null, 204)
  const { type, version } = chosen.offer
  c.header('Content-Type', `${type};version=${version}`)
  c.header('Content-Language', chosen.offer.format === 'csvdata' ? chosen.language : 'en, ur')
  return c.body(typeof body === 'string' ? body : bodyStream(body))
}
