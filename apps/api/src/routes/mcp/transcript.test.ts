import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'
import { difference, documentedRequests, shortenedJson } from '../../testing/documented-requests'

const page = await readFile(join(import.meta.dirname, '../../../../../docs/mcp.md'), 'utf8')
const commands = documentedRequests(page, 'npx @modelcontextprotocol/inspector --cli ')
const client = new Client({ name: 'test', version: '1.0.0' })

beforeAll(async () => {
  const app = createApp(await openContext())
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost:8787/mcp'), {
    fetch: async (url, init) => app.fetch(new Request(url, init)),
  })
  await client.connect(transport)
})

afterAll(() => client.close())

test('the page shows a tool, a refusal, a resource and a prompt', () => {
  expect(commands.length).toBeGreaterThan(3)
  expect(commands.every(({ output }) => output !== undefined)).toBe(true)
})

test.each(commands.map(({ command, output }) => [command, output] as const))(
  '%s',
  async (command, output) => {
    expect(difference(shortenedJson(output ?? ''), await asked(command))).toBeUndefined()
  },
)

/** What the inspector asks for when it is called so. */
async function asked(command: string): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args: wordsOf(command),
    allowPositionals: true,
    options: OPTIONS,
  })
  expect(positionals).toEqual(['http://localhost:8787/mcp'])
  switch (values.method) {
    case 'tools/call':
      return client.callTool({ name: values['tool-name'] ?? '', arguments: pairs(values['tool-arg']) })
    case 'resources/read':
      return client.readResource({ uri: values.uri ?? '' })
    case 'prompts/get': {
      const given = Object.entries(pairs(values['prompt-args'])).map(([name, value]) => [name, String(value)])
      return client.getPrompt({ name: values['prompt-name'] ?? '', arguments: Object.fromEntries(given) })
    }
    default:
      throw new Error(`no answer to ${values.method}`)
  }
}

const OPTIONS = {
  transport: { type: 'string' },
  method: { type: 'string' },
  'tool-name': { type: 'string' },
  'tool-arg': { type: 'string', multiple: true },
  uri: { type: 'string' },
  'prompt-name': { type: 'string' },
  'prompt-args': { type: 'string', multiple: true },
} as const

/** The words after `--cli`, as a shell reads them. */
const wordsOf = (command: string): string[] =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${command.replace(/^.*? --cli /, '')}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

/** `name=value` pairs; a value is JSON where it is that, and a text otherwise, as the inspector takes it. */
const pairs = (texts: readonly string[] = []): Record<string, unknown> =>
  Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=')
      return [text.slice(0, at), jsonOrText(text.slice(at + 1))]
    }),
  )

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
