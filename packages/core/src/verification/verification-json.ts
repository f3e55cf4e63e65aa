import { z } from 'zod'
import type { Figure, Lineage, SourceReference } from '../figure'
import { LocalizedText, ObservationStatus, Quality } from '../schema'
import { type Comparison, TOLERANCE_RULES, VERIFICATION_VERDICTS } from './closeness'
import { SLIP_KINDS } from './slip'
import type { Verification } from './verify'
import type { TextVerification } from './verify-text'

const SourceBrief = z.object({
  id: z.string(),
  publisher: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})

/** A figure in brief: what a sentence needs to state it, with its id and the sources under it. */
export const FigureBrief = z.object({
  id: z.string().optional(),
  label: LocalizedText,
  value: z.number(),
  unit: z.string(),
  period: z.string(),
  status: ObservationStatus,
  quality: Quality,
  range: z.object({ low: z.number(), high: z.number() }).optional(),
  sources: z.array(SourceBrief),
})
export type FigureBrief = z.infer<typeof FigureBrief>

const ComparisonJson = z.object({
  verdict: z.enum(['match', 'close', 'mismatch']),
  rule: z.enum(TOLERANCE_RULES),
  difference: z.number(),
  relative: z.number().optional(),
})

const StatedJson = z.object({
  text: z.string(),
  value: z.number(),
  step: z.number(),
  unit: z.enum(['percent', 'per-1000', 'usd']).optional(),
})

const AboutJson = z.object({
  metric: z.string().optional(),
  dataset: z.string().optional(),
  key: z.record(z.string(), z.string()),
})

/** A verification as plain JSON. */
export const VerificationJson = z.object({
  verdict: z.enum(VERIFICATION_VERDICTS),
  stated: StatedJson,
  reason: LocalizedText,
  figure: FigureBrief.optional(),
  definition: z
    .object({
      id: z.string(),
      kind: z.enum(['metric', 'dataset']),
      title: LocalizedText,
      counts: LocalizedText.optional(),
      doesNotCount: LocalizedText.optional(),
    })
    .optional(),
  comparison: ComparisonJson.optional(),
  nearerRivals: z.array(
    z.object({ value: z.number(), row: z.int(), source: SourceBrief, comparison: ComparisonJson }),
  ),
  otherDefinitions: z.array(
    z.object({
      title: LocalizedText,
      reason: LocalizedText,
      figure: FigureBrief,
      comparison: ComparisonJson.optional(),
    }),
  ),
  slips: z.array(
    z.object({
      kind: z.enum(SLIP_KINDS),
      figure: FigureBrief,
      factor: z.number().optional(),
      explanation: LocalizedText,
    }),
  ),
  understood: z
    .object({
      numbers: z.array(StatedJson),
      periods: z.array(z.string()),
      places: z.array(z.string()),
      codes: z.record(z.string(), z.string()),
      namesPakistan: z.boolean(),
    })
    .optional(),
  candidates: z
    .array(
      z.object({
        about: AboutJson,
        title: LocalizedText,
        figure: FigureBrief,
        named: z.boolean(),
        comparison: ComparisonJson.optional(),
      }),
    )
    .optional(),
})
export type VerificationJson = z.infer<typeof VerificationJson>

/** The figure in brief; `figureToJson` has the whole lineage. */
export function figureToBrief({
  id,
  label,
  value,
  unit,
  period,
  status,
  quality,
  range,
  lineage,
}: Figure): FigureBrief {
  return {
    ...(id === undefined ? {} : { id }),
    label,
    value,
    unit: unit.id,
    period: period.code,
    status,
    quality,
    ...(range ? { range: { ...range } } : {}),
    sources: sourcesUnder(lineage),
  }
}

const MOST_SOURCES = 10

/** The sources of the published rows under a figure, each once. */
function sourcesUnder(lineage: Lineage): z.infer<typeof SourceBrief>[] {
  const found = new Map<string, SourceReference>()
  const visit = (node: Lineage): void => {
    if (node.operation === 'observation') found.set(node.source.id, node.source)
    else for (const input of node.inputs) visit(input.lineage)
  }
  visit(lineage)
  return Array.from(found.values(), sourceBrief).slice(0, MOST_SOURCES)
}

const sourceBrief = ({
  id,
  publisher,
  title,
  published,
  url,
}: SourceReference): z.infer<typeof SourceBrief> => ({
  id,
  ...(publisher ? { publisher } : {}),
  ...(title ? { title } : {}),
  ...(published ? { published } : {}),
  ...(url ? { url } : {}),
})

/** A verification, of a key or of a text, as plain JSON with its figures in brief. */
export function verificationToJson(verification: Verification | TextVerification): VerificationJson {
  const { verdict, stated, reason, figure, definition, comparison, nearerRivals, otherDefinitions, slips } =
    verification
  return {
    verdict,
    stated: statedJson(stated),
    reason,
    ...(figure ? { figure: figureToBrief(figure) } : {}),
    ...(definition ? { definition } : {}),
    ...(comparison ? { comparison: plain(comparison) } : {}),
    nearerRivals: nearerRivals.map(({ rival, comparison: beside }) => ({
      value: rival.value,
      row: rival.row,
      source: sourceBrief(rival.source),
      comparison: plain(beside),
    })),
    otherDefinitions: otherDefinitions.map(({ title, reason: why, figure: other, comparison: beside }) => ({
      title,
      reason: why,
      figure: figureToBrief(other),
      ...(beside ? { comparison: plain(beside) } : {}),
    })),
    slips: slips.map((slip) => ({ ...slip, figure: figureToBrief(slip.figure) })),
    ...('understood' in verification ? textParts(verification) : {}),
  }
}

function textParts({
  understood,
  candidates,
}: TextVerification): Pick<VerificationJson, 'understood' | 'candidates'> {
  return {
    understood: {
      numbers: understood.numbers.map(statedJson),
      periods: [...understood.periods],
      places: [...understood.places],
      codes: { ...understood.codes },
      namesPakistan: understood.namesPakistan,
    },
    candidates: candidates.map(({ figure, about, ...candidate }) => ({
      ...candidate,
      about: { ...about, key: { ...about.key } },
      figure: figureToBrief(figure),
    })),
  }
}

const statedJson = ({ text, value, step, unit }: Verification['stated']): z.infer<typeof StatedJson> => ({
  text,
  value,
  step,
  ...(unit ? { unit } : {}),
})

const plain = (comparison: Comparison): z.infer<typeof ComparisonJson> => ({ ...comparison })
