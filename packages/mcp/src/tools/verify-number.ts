import { ExodusError } from '@exodus/core'
import {
  type FigureBrief,
  VerificationJson,
  verificationToJson,
  verify,
  verifyText,
} from '@exodus/core/verification'
import { z } from 'zod'
import type { McpContext } from '../context'
import { defineTool } from '../define-tool'
import { cite, Id, inLang, Key, Lang } from '../parts'

const Input = z.strictObject({
  value: z.union([z.number(), z.string().min(1).max(100)]).describe('727000, "7.27 lakh", "29.4%"'),
  unit: Id.optional().describe(
    'Unit in which the number is stated; that of the published figure when absent',
  ),
  figure: Id.optional().describe('Id of the figure, as departures/PAK.2024'),
  metric: Id.optional(),
  dataset: Id.optional(),
  key: Key.optional(),
  text: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('What the number is said to be of, when no id is known'),
  lang: Lang,
})

export const verifyNumber = defineTool({
  name: 'verify_number',
  title: 'Verify a stated number',
  description:
    'Holds a stated number against the published figure: match, close, mismatch or cannot_verify, with the definition used, what other definitions answer, nearer rival values, and slips of unit, period, place or total that would explain it. Name a metric or dataset with its key; with text alone the answer is cannot_verify with candidates unless the text names one definition in full.',
  input: Input,
  output: VerificationJson,
  answer: (context, input) => {
    const data = verificationToJson(verified(context, input))
    return { data, text: told(data, input.lang) }
  },
})

function verified(
  { evidence, catalogue, codeLists, search }: McpContext,
  { value, unit, figure, metric, dataset, key, text }: z.infer<typeof Input>,
) {
  const byKey = metric !== undefined || dataset !== undefined || key !== undefined
  const ways = [figure !== undefined, text !== undefined, byKey].filter(Boolean).length
  if (ways !== 1) {
    throw new ExodusError(
      'InvalidAboutError',
      'Give a figure id, a metric or dataset with its key, or text: one of them.',
      {
        field: 'about',
        value: [figure, metric, dataset, text].filter(Boolean).join(', '),
        accepted: ['figure', 'metric and key', 'dataset and key', 'text'],
      },
    )
  }
  if (text !== undefined) {
    return verifyText(evidence, { value, unit, about: text }, { catalogue, codeLists, search: search() })
  }
  const about = figure === undefined ? { metric, dataset, key: key ?? {} } : { figure }
  return verify(evidence, { value, unit, about }, { catalogue, codeLists })
}

function told(data: VerificationJson, lang: Lang): string {
  const figure = ({ label, ...brief }: FigureBrief): string => cite({ ...brief, label: inLang(label, lang) })
  return [
    `${data.verdict}: ${inLang(data.reason, lang)}`,
    ...(data.figure ? [figure(data.figure)] : []),
    ...data.slips.map(
      (slip) => `slip (${slip.kind}): ${inLang(slip.explanation, lang)} ${figure(slip.figure)}`,
    ),
    ...data.otherDefinitions.map((other) => `other definition: ${figure(other.figure)}`),
    ...(data.figure
      ? []
      : (data.candidates ?? []).map((candidate) => `candidate: ${figure(candidate.figure)}`)),
  ].join('\n')
}
