import { ExodusError } from '@exodus/core'
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import type { McpContext } from './context'

/** A tool: what it takes and gives, and how it answers. */
export interface Tool {
  readonly name: string
  readonly register: (server: McpServer, context: McpContext) => void
}

interface ToolDefinition<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: I
  readonly output: O
  /** The answer as data, and the same in short words for models that read text only. */
  readonly answer: (
    context: McpContext,
    args: z.infer<I>,
  ) => { readonly data: z.infer<O>; readonly text: string }
}

/** Every tool reads published evidence and changes nothing. */
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false }

/** Longest text of an answer; the data beside it is bounded by page sizes. */
const MOST_TEXT = 12_000

/** Defines a tool; what the library refuses becomes a tool error with field, value, what is accepted and the nearest. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  answer,
}: ToolDefinition<I, O>): Tool {
  return {
    name,
    register: (server, context) => {
      server.registerTool(
        name,
        // Wider types than the schemas have: the server checks both sides by the schemas themselves.
        {
          title,
          description,
          inputSchema: input as z.ZodObject,
          outputSchema: output as z.ZodObject,
          annotations: READ_ONLY,
        },
        (args): CallToolResult => {
          try {
            const { data, text } = answer(context, args as z.infer<I>)
            return {
              content: [{ type: 'text', text: bounded(text) }],
              structuredContent: data as Record<string, unknown>,
            }
          } catch (error) {
            if (error instanceof ExodusError) return refusal(error)
            throw error
          }
        },
      )
    },
  }
}

const bounded = (text: string): string =>
  text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}\n… (cut; narrow the question for less)`

const MOST_ACCEPTED = 30

function refusal({ code, message, problem }: ExodusError): CallToolResult {
  const { field, value, accepted = [], nearest } = problem
  const nearestFirst = [...accepted].sort((a, b) => Number(b === nearest) - Number(a === nearest))
  const shown = nearestFirst.slice(0, MOST_ACCEPTED)
  const more = accepted.length - shown.length
  const lines = [
    message,
    `field: ${field}`,
    `value: ${value.slice(0, 200)}`,
    ...(shown.length === 0 ? [] : [`accepted: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`]),
    ...(nearest === undefined ? [] : [`nearest: ${nearest}`]),
  ]
  return {
    isError: true,
    content: [{ type: 'text', text: bounded(lines.join('\n')) }],
    // Not as structured content: clients hold that against the output schema, errors included.
    _meta: {
      problem: {
        code,
        message,
        field,
        value: value.slice(0, 200),
        accepted: shown,
        ...(nearest ? { nearest } : {}),
      },
    },
  }
}
