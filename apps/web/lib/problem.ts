import type { ExodusError } from '@exodus/core'
import { fill, messagesIn } from '@/messages'
import { links } from './links'
import type { Locale } from './locale'
import { dimensionName } from './names'

/** Why an id leads nowhere, and what would have been right, with links. */
export interface ProblemView {
  readonly text: string
  /** `name` where what is meant is called something in the language. */
  readonly nearest: { readonly id: string; readonly name?: string; readonly href: string } | null
  readonly accepted: readonly { readonly id: string; readonly href: string }[]
}

const LIMIT = 40

/** What a reader should know of an id that leads to no figure. */
export function problemView(id: string, error: ExodusError, locale: Locale): ProblemView {
  const { code, problem } = error
  const texts = messagesIn(locale).missing.problems
  const known = code in texts ? (code as keyof typeof texts) : 'other'
  const replaced = (right: string): { id: string; href: string } => {
    const corrected = correct(id, problem.value, right)
    return { id: corrected, href: links.figure(locale, corrected) }
  }
  const isCode = code === 'MissingObservationError' || code === 'UnknownCodeError'
  return {
    text: fill(texts[known], { value: problem.value, field: dimensionName(problem.field, locale) }),
    nearest: problem.nearest === undefined ? null : replaced(problem.nearest),
    accepted: isCode ? (problem.accepted ?? []).slice(-LIMIT).map(replaced) : [],
  }
}

/** The id with its wrong part put right. */
export function correct(id: string, wrong: string, right: string): string {
  const asInId = (text: string): string => text.replace('/', '--')
  const [owner = '', codes = ''] = id.split(/\/(.*)/s)
  if (owner === wrong) return codes === '' ? right : `${right}/${codes}`
  if (codes.includes(';')) return `${owner}/${correctGroup(codes, asInId(wrong), asInId(right))}`
  return `${owner}/${codes
    .split('.')
    .map((part) => (part === asInId(wrong) ? asInId(right) : part))
    .join('.')}`
}

/** The parameters of a group with a name, a code or a period put right; a range is one part. */
const correctGroup = (parameters: string, wrong: string, right: string): string =>
  parameters
    .split(/([;=,])/)
    .map((part) => (part === wrong ? right : part))
    .join('')
