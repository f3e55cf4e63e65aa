import { nearest, unknownCode } from '../error'
import type { CodeList } from '../schema'

// Where a code has other names, in the order in which they are believed: a name of two codes is the first one's.
const OTHER_NAMES = ['alpha2', 'm49', 'aliases', 'unhcr', 'unhcrCode']

const indexes = new WeakMap<CodeList, ReadonlyMap<string, string>>()

const folded = (text: string): string => text.trim().toLowerCase()

/** Every way to write a code of the list, with the code: as it is, and all folded to lower case. */
function indexOf(list: CodeList): ReadonlyMap<string, string> {
  const known = indexes.get(list)
  if (known) return known
  const index = new Map<string, string>()
  const add = (name: string, code: string): void => {
    const key = folded(name)
    if (key !== '' && !index.has(key)) index.set(key, code)
  }
  // As it is written in the answers, so that it need not be folded to be found.
  for (const { code } of list.codes) index.set(code, code)
  for (const { code } of list.codes) add(code, code)
  for (const attribute of OTHER_NAMES) {
    for (const { code, attributes } of list.codes) {
      for (const name of (attributes[attribute] ?? '').split('|')) add(name, code)
    }
  }
  indexes.set(list, index)
  return index
}

/**
 * The code of a list that a text means: the code itself, for areas also ISO 3166-1 alpha-2, M49 and UNHCR's own code,
 * and names in common use. Case does not matter. ISO comes before UNHCR where the two give one code to two countries.
 * @param field the name under which the text came, for the error
 * @param offer gives the codes to suggest from; all of the list when absent
 * @throws ExodusError `UnknownCodeError` with the nearest code
 */
export function readCode(
  list: CodeList,
  text: string,
  field: string = list.id,
  offer: () => readonly string[] = () => list.codes.map(({ code }) => code),
): string {
  const index = indexOf(list)
  const found = index.get(text) ?? index.get(folded(text))
  if (found !== undefined) return found
  const offered = offer()
  const near = nearest(text, offered) ?? nearestByName(list, text)
  const aliases = near === undefined ? {} : { [text]: near }
  throw unknownCode({ field, value: text, known: offered, aliases }, list.id)
}

/** The code whose name is most like the text, for one who writes the name of a country. */
function nearestByName({ codes }: CodeList, text: string): string | undefined {
  const byName = new Map(
    codes.flatMap(({ code, name }) => [name.en, name.ur].map((one) => [one, code] as const)),
  )
  const name = nearest(text, [...byName.keys()])
  return name === undefined ? undefined : byName.get(name)
}
