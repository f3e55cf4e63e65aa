import { didYouMean, nearest } from '@exodus/core'
import type { Context } from 'hono'
import type { z } from 'zod'
import { problemResponse } from './problem'

/** What a route was given and could not read. */
interface Refused {
  readonly target: string
  readonly error: z.ZodError
  /** What came in: parameters by name, or the body. */
  readonly data?: unknown
  /** The parameters, or fields of the body, that there are. */
  readonly known: readonly string[]
}

/** A schema's first complaint as problem details: field, value, what is accepted, the nearest. */
export function problemOfInput(c: Context, { target, error, data, known }: Refused): Response {
  const [issue] = error.issues
  const instance = c.req.path
  if (issue?.code === 'unrecognized_keys') {
    const [field = ''] = issue.keys
    const near = nearest(field, known)
    const kind = target === 'query' ? 'parameter' : 'field'
    return problemResponse('unknown-parameter', `There is no ${kind} "${field}".${didYouMean(near)}`, {
      instance,
      field,
      value: textOf(at(data, [field])),
      accepted: [...known],
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
  const field = issue?.path.join('.') || (target === 'query' ? '' : 'body')
  const given = at(data, issue?.path ?? [])
  const { why, accepted = [] } = issue ? complaint(issue, given, target) : { why: 'cannot be read' }
  const value = textOf(given)
  // Two letters are near to everything.
  const near = issue?.code === 'invalid_value' && value.length > 2 ? nearest(value, accepted) : undefined
  const expected = accepted.length > 0 ? `: expected ${accepted.join(', ')}` : ''
  const shown = given === undefined ? field : `${field} "${shortened(value)}"`
  return problemResponse('invalid-parameter', `${shown} ${why}${expected}.${didYouMean(near)}`, {
    instance,
    field,
    value,
    ...(accepted.length > 0 ? { accepted: [...accepted] } : {}),
    ...(near === undefined ? {} : { nearest: near }),
  })
}

type Issue = z.core.$ZodIssue

interface Complaint {
  readonly why: string
  readonly accepted?: readonly string[]
}

function complaint(issue: Issue, given: unknown, target: string): Complaint {
  if (given === undefined) return { why: 'is missing' }
  if (target === 'query' && Array.isArray(given)) return { why: 'is given several times; it takes one value' }
  switch (issue.code) {
    case 'invalid_type':
      return { why: 'cannot be read', accepted: [NAMES[issue.expected] ?? issue.expected] }
    case 'invalid_value':
      return { why: 'cannot be read', accepted: issue.values.map(String) }
    case 'too_small':
      return issue.origin === 'string'
        ? { why: 'is empty' }
        : { why: 'is too small', accepted: [`${issue.minimum} or more`] }
    case 'too_big':
      return issue.origin === 'string'
        ? { why: 'is too long', accepted: [`at most ${issue.maximum} characters`] }
        : { why: 'is too large', accepted: [`${issue.maximum} or less`] }
    case 'invalid_format':
      return {
        why: 'cannot be read',
        accepted: [issue.format === 'date' ? 'a day, as 2026-11-24' : issue.format],
      }
    case 'invalid_union':
      if (issue.message !== 'Invalid input') return { why: issue.message }
      return {
        why: 'cannot be read',
        accepted: issue.errors.flatMap(([first]) =>
          first ? (complaint(first, given, target).accepted ?? []) : [],
        ),
      }
    default:
      // A schema's own words, where it has some.
      return { why: issue.message === 'Invalid input' ? 'cannot be read' : issue.message }
  }
}

const NAMES: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  boolean: 'true or false',
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  )

const textOf = (value: unknown): string => {
  if (value === undefined) return ''
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)
