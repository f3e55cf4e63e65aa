/** Computes a value of a subject once for each text that asks for it; the values go when the subject does. */
export function keptBy<S extends object, T>(
  make: (subject: S, asked: string) => T,
): (subject: S, asked: string) => T {
  const kept = new WeakMap<S, Map<string, T>>()
  return (subject, asked) => {
    const values = kept.get(subject) ?? new Map<string, T>()
    kept.set(subject, values)
    const before = values.get(asked)
    if (before !== undefined) return before
    const made = make(subject, asked)
    values.set(asked, made)
    return made
  }
}
