/** Names and values of a form, or of the part of an address after the question mark. */
export type Entries = readonly (readonly [name: string, value: string])[]

/**
 * The part of an address after the question mark, from a form's fields: what is empty is left out, several values of one
 * name are joined by commas, and `from` and `to` make one `period`. Stays readable: commas are not escaped.
 */
export function addressOf(entries: Entries): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) {
    if (name !== '' && value.trim() !== '') values.set(name, [...(values.get(name) ?? []), value.trim()])
  }
  const [from = '', to = ''] = [values.get('from')?.[0], values.get('to')?.[0]]
  values.delete('from')
  values.delete('to')
  if (from !== '' || to !== '') values.set('period', [from === to ? from : `${from}..${to}`])
  const params = new URLSearchParams(Array.from(values, ([name, all]) => [name, all.join(',')]))
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}
