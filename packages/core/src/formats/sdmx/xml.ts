import { LANGUAGES, type Language } from './names'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Most texts are codes and numbers, in which there is nothing to escape. */
const PLAIN = /^[\w.:-]*$/

/** Text as XML writes it. */
export const escaped = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with attributes (those without a value are left out) and content that is XML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const inner = content.join('')
  const start = beginning(name, attributes)
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`
}

/** The same piece by piece, of content that is made when it is asked for. */
export function* elementChunks(
  name: string,
  attributes: Attributes,
  content: Iterable<string>,
): Generator<string> {
  const start = beginning(name, attributes)
  let isEmpty = true
  for (const piece of content) {
    if (piece === '') continue
    yield isEmpty ? `${start}>${piece}` : piece
    isEmpty = false
  }
  yield isEmpty ? `${start}/>` : `</${name}>`
}

function beginning(name: string, attributes: Attributes): string {
  let start = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`
  }
  return start
}

/** A text in both languages, one element each, the reader's language first. */
export const localized = (
  name: string,
  text: { readonly en: string; readonly ur: string },
  language: Language,
): string =>
  [language, ...LANGUAGES.filter((other) => other !== language)]
    .map((each) => element(name, { 'xml:lang': each }, escaped(text[each])))
    .join('')

const NAMESPACE = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** A whole SDMX-ML 2.1 message. */
export const message = (name: MessageName, ...content: readonly string[]): string =>
  [...messageChunks(name, content)].join('')

type MessageName = 'GenericData' | 'Structure'

/** The same piece by piece. */
export function* messageChunks(name: MessageName, content: Iterable<string>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  const namespaces = {
    'xmlns:message': `${NAMESPACE}/message`,
    'xmlns:common': `${NAMESPACE}/common`,
    'xmlns:generic': name === 'GenericData' ? `${NAMESPACE}/data/generic` : undefined,
    'xmlns:structure': name === 'Structure' ? `${NAMESPACE}/structure` : undefined,
  }
  yield* elementChunks(`message:${name}`, namespaces, content)
  yield '\n'
}

/** The head of a message; equal data give equal messages, so the time of preparation is the day of the data. */
export const header = (
  id: string,
  prepared: string,
  sender: string,
  ...structures: readonly string[]
): string =>
  element(
    'message:Header',
    {},
    element('message:ID', {}, escaped(id)),
    element('message:Test', {}, 'false'),
    element('message:Prepared', {}, `${prepared}T00:00:00Z`),
    element('message:Sender', { id: sender }),
    ...structures,
  )
