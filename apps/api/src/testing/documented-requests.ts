/** A request as a page of the documentation shows it, with the output that stands below it. */
export interface DocumentedRequest {
  /** A whole command, on one line. */
  readonly command: string
  readonly status: number
  /** `json`, `csv`, `xml` and the like; absent where the page shows no output. */
  readonly language?: string
  readonly output?: string
}

const FENCE = /```(\w+)(?: (\d{3}))?\n([\s\S]*?)```/g

/** The commands of a page that begin so; a block of output belongs to the last command above it. */
export function documentedRequests(page: string, beginning = 'curl '): DocumentedRequest[] {
  const requests: DocumentedRequest[] = []
  let open = false
  for (const [, language = '', status, body = ''] of page.matchAll(FENCE)) {
    if (language === 'sh') {
      const lines = body.replace(/\\\n\s*/g, '').split('\n')
      const commands = lines.filter((line) => line.startsWith(beginning))
      requests.push(...commands.map((command) => ({ command, status: 200 })))
      open = commands.length > 0
      continue
    }
    const last = requests.at(-1)
    if (open && last) {
      requests[requests.length - 1] = { ...last, language, output: body, status: Number(status ?? 200) }
    }
    open = false
  }
  return requests
}

/** A shortened JSON text as a value: what `…` stands for is left out, or a text that ends with it. */
export const shortenedJson = (text: string): unknown =>
  JSON.parse(text.replace(/,?\s*…\s*(?=[\]}])/g, '').replace(/…\s*,/g, ''))

/** The first path at which an answer does not hold what is shown; `undefined` when it holds all of it. */
export function difference(shown: unknown, answer: unknown, path = '$'): string | undefined {
  if (typeof shown === 'string' && shown.endsWith('…')) {
    return String(answer).startsWith(shown.slice(0, -1).trimEnd()) ? undefined : `${path}: ${String(answer)}`
  }
  if (typeof shown !== 'object' || shown === null) {
    return Object.is(shown, answer)
      ? undefined
      : `${path}: ${JSON.stringify(answer)}, not ${JSON.stringify(shown)}`
  }
  if (typeof answer !== 'object' || answer === null) return `${path}: ${JSON.stringify(answer)}`
  for (const [name, value] of Object.entries(shown)) {
    const found = difference(value, (answer as Readonly<Record<string, unknown>>)[name], `${path}.${name}`)
    if (found) return found
  }
  return undefined
}
