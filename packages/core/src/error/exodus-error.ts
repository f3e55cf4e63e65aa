/** What was wrong with one input: the field, the value given, and what would have been right. */
export interface InputProblem {
  readonly field: string
  readonly value: string
  readonly accepted?: readonly string[]
  readonly nearest?: string
}

/** Base of every error that the library throws on bad input; `code` names the kind, `problem` the field at fault. */
export class ExodusError extends Error {
  readonly code: string
  readonly problem: InputProblem

  constructor(code: string, message: string, problem: InputProblem) {
    super(message)
    this.name = code
    this.code = code
    this.problem = problem
  }
}
