import { invalid } from './problems'

/** The codes asked for at each dimension but time; `undefined` for any. */
export type Key = readonly (readonly string[] | undefined)[]

const CODE = /^[A-Za-z0-9_@$-]+$/
/** Keys in one request, at most: each is compared with every series. */
const MOST = 500

/** Reads the keys of the newer grammar: `PAK.SAU,PAK.ARE`, with `*` for any code. */
export function readKeys(text: string): readonly Key[] {
  if (text === '*') return []
  const keys = text.split(',')
  if (keys.length > MOST)
    throw invalid('key', `${text.slice(0, 20)}…`, [`at most ${MOST} keys`], 'has too many keys')
  return keys.map((key) =>
    key
      .split('.')
      .map((part) =>
        part === '*' ? undefined : [code(part, text, ['PAK.SAU', 'PAK.*', 'PAK.SAU,PAK.ARE'])],
      ),
  )
}

/** Reads the key of the older grammar: `PAK.SAU+ARE`, with nothing for any code. */
export function readOldKey(text: string): readonly Key[] {
  if (text === 'all') return []
  const parts = text.split('.')
  return [
    parts.map((part) =>
      part === ''
        ? undefined
        : part.split('+').map((each) => code(each, text, ['PAK.SAU', 'PAK.', 'PAK.SAU+ARE', 'all'])),
    ),
  ]
}

function code(part: string, text: string, accepted: readonly string[]): string {
  if (!CODE.test(part)) throw invalid('key', text, accepted)
  return part
}
