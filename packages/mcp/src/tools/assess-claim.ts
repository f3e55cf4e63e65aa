import { claimById, renderSentence, type Sentence, VERDICTS, verdictTexts } from '@exodus/core/claims'
import { z } from 'zod'
import type { McpContext } from '../context'
import { defineTool } from '../define-tool'
import { cite, FigureOut, figureOut, Id, inLang, Lang } from '../parts'

const SentenceOut = z.object({ text: z.string(), figures: z.array(FigureOut) })
const Verdict = z.enum(VERDICTS)

const ClaimOut = z.object({
  id: z.string(),
  statement: z.string(),
  speaker: z.string(),
  kind: z.string(),
  verdict: Verdict,
  verdictName: z.string(),
  verdictMeaning: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  reasons: z.array(SentenceOut),
  definitions: z.array(z.object({ definition: z.string(), verdict: Verdict, reason: SentenceOut })),
  wouldChange: z.array(z.string()),
  whenSaid: z.object({ asOf: z.string(), verdict: Verdict }),
})

/** The assessment of a claim in one language, computed now. */
export function claimOut({ evidence }: McpContext, id: string, lang: Lang): z.infer<typeof ClaimOut> {
  const claim = claimById(id)
  const { claim: said, verdict, confidence, reasons, definitions, wouldChange } = claim.assess(evidence)
  const then = claim.assessThen(evidence)
  const sentence = (one: Sentence): z.infer<typeof SentenceOut> => ({
    text: renderSentence(one, lang),
    figures: Object.values(one.figures).map((figure) => figureOut(figure, lang)),
  })
  return {
    id,
    statement: inLang(said.statement, lang),
    speaker: inLang(said.speaker, lang),
    kind: said.kind,
    verdict,
    verdictName: inLang(verdictTexts[verdict].name, lang),
    verdictMeaning: inLang(verdictTexts[verdict].meaning, lang),
    confidence,
    reasons: reasons.map(sentence),
    definitions: definitions.map(({ definition, verdict: under, reason }) => ({
      definition: inLang(definition, lang),
      verdict: under,
      reason: sentence(reason),
    })),
    wouldChange: wouldChange.map((text) => inLang(text, lang)),
    whenSaid: { asOf: then.asOf ?? '', verdict: then.verdict },
  }
}

export const assessClaim = defineTool({
  name: 'assess_claim',
  title: 'Assess a claim',
  description:
    'Assesses one of the claims on record (ids by search with kinds ["claim"]) on the evidence of now: verdict, reasons with their figures, other readings and their verdicts, what would change it. For any other sentence use verify_number.',
  input: z.strictObject({ claim: Id, lang: Lang }),
  output: ClaimOut,
  answer: (context, { claim, lang }) => {
    const data = claimOut(context, claim, lang)
    const text = [
      `${data.statement}\n${data.verdictName} (${data.confidence})`,
      ...data.reasons.map((reason) => reason.text),
      ...data.definitions.map(
        ({ definition, verdict, reason }) => `${definition}: ${verdict}. ${reason.text}`,
      ),
      ...data.reasons.flatMap(({ figures }) => figures.map(cite)),
    ]
    return { data, text: text.join('\n') }
  },
})
