/** What reads header fields by lower-case name; `Headers` is one. */
export interface HeaderReader {
  readonly get: (name: string) => string | null
}

/**
 * The header fields of a request. On Node.js the server has read them into an object, which is quicker to ask than
 * the `Headers` of the request made from it.
 */
export function headersOf(request: Request, env: unknown): HeaderReader {
  const plain = (env as { readonly incoming?: { readonly headers?: Record<string, unknown> } } | undefined)
    ?.incoming?.headers
  if (!plain) return request.headers
  return {
    get: (name) => {
      const value = plain[name]
      return typeof value === 'string' ? value : null
    },
  }
}
