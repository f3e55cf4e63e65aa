/** What reads header fields by lower-case name; `Headers` is one. */
export interface HeaderReader {
  readonly get: (name: string) => string | null
}

/** A request without its body, however a runtime holds it. */
export interface Asked {
  readonly method: string
  /** The whole address, as `Request` has it. */
  readonly url: string
  readonly headers: HeaderReader
}
