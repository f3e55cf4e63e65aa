import type { Json } from './json-object'

/** JSON, or parts of it that are made when their turn comes. */
export type LazyJson = Json | LazyObject | LazyArray

type Members = Iterable<readonly [name: string, value: LazyJson | undefined]>

/** An object whose members are made one after another. */
export class LazyObject {
  constructor(readonly members: () => Members) {}
}

/** An array whose items are made one after another. */
export class LazyArray {
  constructor(readonly items: () => Iterable<LazyJson>) {}
}

/** An object of which some members are lazy. */
export const withLazy = (members: Readonly<Record<string, LazyJson | undefined>>): LazyObject =>
  new LazyObject(() => Object.entries(members))

/** The text that `JSON.stringify` would give of the whole, in pieces. */
export function* jsonTexts(json: LazyJson): Generator<string> {
  if (json instanceof LazyObject) {
    let before = '{'
    for (const [name, value] of json.members()) {
      if (value === undefined) continue
      yield `${before}${JSON.stringify(name)}:`
      yield* jsonTexts(value)
      before = ','
    }
    yield before === '{' ? '{}' : '}'
  } else if (json instanceof LazyArray) {
    let before = '['
    for (const item of json.items()) {
      yield before
      yield* jsonTexts(item)
      before = ','
    }
    yield before === '[' ? '[]' : ']'
  } else yield JSON.stringify(json)
}

/** The whole as an object. */
export function evaluated(json: LazyJson): Json {
  if (json instanceof LazyArray) return Array.from(json.items(), evaluated)
  if (!(json instanceof LazyObject)) return json
  const members: [string, Json][] = []
  for (const [name, value] of json.members()) if (value !== undefined) members.push([name, evaluated(value)])
  return Object.fromEntries(members)
}
