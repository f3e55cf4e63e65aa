import { revised } from '@exodus/core'
import {
  type Assessment,
  articleOf,
  assessmentToJson,
  claimById,
  claimReview,
  claims,
  VERDICTS,
  verdictTexts,
} from '@exodus/core/claims'
import { FigureJson } from '@exodus/core/schema'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent, problemResponse } from '../../problem/problem'
import { chosenFor } from '../../representation/choose'
import { linkTo } from '../../representation/links'
import { respondWithList } from '../../representation/list-csv'
import { bomParameter, contentOfAnswer, formatParameter } from '../../representation/parameters'
import { CLAIM, LIST } from '../../representation/representation'
import { respond } from '../../representation/respond'
import { Text } from '../datasets/schema'

const Verdict = z.enum(VERDICTS).openapi('Verdict')

const Statement = z.object({
  id: z.string(),
  section: z.string(),
  kind: z.string(),
  speaker: Text,
  statement: Text,
  test: Text,
  sources: z.array(z.string()),
})

const ClaimSummary = z
  .object({
    id: z.string().openapi({ example: 'left-last-year-727000' }),
    section: z.string(),
    kind: z.string(),
    speaker: Text,
    statement: Text,
    verdict: Verdict,
    verdictName: Text,
    confidence: z.enum(['high', 'medium', 'low']),
    links: z.record(z.string(), z.string()),
  })
  .openapi('ClaimSummary')

const Sentence = z
  .object({ template: Text, text: Text, figures: z.record(z.string(), FigureJson) })
  .openapi('Sentence', {
    description: 'A sentence whose numbers are figures: the template and its text written out',
  })

const EvidenceItem = z.union([
  z.object({ kind: z.literal('figures'), sentence: Sentence }),
  z.object({ kind: z.literal('event'), event: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal('statement'), statement: z.record(z.string(), z.unknown()) }),
])

const AssessmentJson = z
  .object({
    claim: Statement,
    asOf: z.string().optional(),
    verdict: Verdict,
    verdictName: Text,
    verdictMeaning: Text,
    confidence: z.enum(['high', 'medium', 'low']),
    reasons: z.array(Sentence),
    supports: z.array(EvidenceItem),
    contradicts: z.array(EvidenceItem),
    definitions: z.array(z.object({ definition: Text, verdict: Verdict, reason: Sentence })),
    wouldChange: z.array(Text),
    whenSaid: z
      .object({ asOf: z.string(), verdict: Verdict, confidence: z.enum(['high', 'medium', 'low']) })
      .openapi({
        description:
          'The verdict on what was published by the last day on which the article can have appeared',
      }),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Assessment')

const ClaimReview = z
  .record(z.string(), z.unknown())
  .openapi('ClaimReview', { description: 'schema.org ClaimReview' })

/** `/v1/claims` and `/v1/claims/{id}`: the claims of the article, assessed on the evidence each time. */
export function claimRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/claims',
        operationId: 'listClaims',
        tags: ['Claims'],
        summary: 'All claims with their verdicts',
        request: {
          query: z.strictObject({
            verdict: Verdict.optional(),
            section: z.string().optional(),
            format: formatParameter(LIST),
            bom: bomParameter,
          }),
        },
        responses: {
          200: {
            description: 'The claims, in the order of the argument',
            content: contentOfAnswer(LIST, z.object({ data: z.array(ClaimSummary) })),
          },
          400: problemContent('A parameter is unknown or cannot be read'),
          406: problemContent('There is no such representation; the problem lists what there is'),
        },
      }),
      (c) => {
        const { verdict, section, format, bom } = c.req.valid('query')
        const chosen = chosenFor(c, LIST, format)
        linkTo(c, { chosen, offered: LIST })
        const data = claims
          .map((claim) => summary(claim.assess(evidence)))
          .filter(
            (claim) =>
              (verdict ?? claim.verdict) === claim.verdict && (section ?? claim.section) === claim.section,
          )
        if (chosen.id === 'csv') return respondWithList(c, chosen, 'claims', data, bom === '1') as never
        return c.json({ data }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/claims/{id}',
        operationId: 'getClaim',
        tags: ['Claims'],
        summary: 'One claim: verdict, reasons, evidence for and against',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'left-last-year-727000' }) }),
          query: z.strictObject({
            format: formatParameter(CLAIM),
            lang: z.enum(['en', 'ur']).optional().openapi({ description: 'Language of the claim review' }),
          }),
        },
        responses: {
          200: {
            description: 'The assessment; `format=claimreview` gives schema.org JSON-LD',
            content: {
              'application/json': { schema: AssessmentJson },
              'application/ld+json': { schema: ClaimReview },
            },
          },
          406: problemContent('There is no such representation; the problem lists what there is'),
          404: problemContent('There is no such claim, or it is an opinion and has no review'),
        },
      }),
      (c) => {
        const claim = claimById(c.req.valid('param').id)
        const { format, lang = 'en' } = c.req.valid('query')
        const chosen = chosenFor(c, CLAIM, format)
        linkTo(c, { chosen, offered: CLAIM })
        const assessment = claim.assess(evidence)
        if (chosen.id === 'claimreview') {
          const review = claimReview(assessment, {
            url: new URL(c.req.url).toString(),
            locale: lang,
            publisher: { name: 'Exodus', url: new URL('/', c.req.url).toString() },
            revised,
            article: articleOf(evidence),
          })
          if (!review) {
            return problemResponse(
              'not-found',
              `${claim.id} is an opinion: it is not rated, and has no review.`,
            ) as never
          }
          return respond(c, chosen, claim.id, [JSON.stringify(review)]) as never
        }
        const whenSaid = claim.assessThen(evidence)
        const { verdict } = assessment
        return c.json(
          {
            ...assessmentToJson(assessment),
            verdictName: verdictTexts[verdict].name,
            verdictMeaning: verdictTexts[verdict].meaning,
            whenSaid: {
              asOf: whenSaid.asOf ?? '',
              verdict: whenSaid.verdict,
              confidence: whenSaid.confidence,
            },
            links: { self: `/v1/claims/${claim.id}`, review: `/v1/claims/${claim.id}?format=claimreview` },
          },
          200,
        )
      },
    )
}

function summary({ claim, verdict, confidence }: Assessment): z.infer<typeof ClaimSummary> {
  const { id, section, kind, speaker, statement } = claim
  return {
    id,
    section,
    kind,
    speaker,
    statement,
    verdict,
    verdictName: verdictTexts[verdict].name,
    confidence,
    links: { self: `/v1/claims/${id}` },
  }
}
