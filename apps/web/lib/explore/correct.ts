import type { InputProblem } from '@exodus/core'

/** The address with what is wrong in it put right; its other parts stay. */
export function correctedAddress(
  address: URL,
  { field, value }: Pick<InputProblem, 'field' | 'value'>,
  nearest: string,
): string {
  const corrected = new URL(address)
  const named = corrected.searchParams.get(field)
  if (named === null) {
    const parts = corrected.pathname.split('/')
    corrected.pathname = parts.map((part) => (part === value ? nearest : part)).join('/')
  } else if (field === value) {
    // The name of the parameter itself is wrong.
    corrected.searchParams.delete(field)
    corrected.searchParams.set(nearest, named)
  } else {
    const values = named.split(',').map((one) => (one.trim() === value ? nearest : one))
    corrected.searchParams.set(field, values.join(','))
  }
  return `${corrected.pathname}${corrected.search.replaceAll('%2C', ',')}`
}
