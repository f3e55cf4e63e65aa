import { LANGUAGES, type Language } from './names'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as XML writes it. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')

/** An element with attributes (those without a value are left out) and content that is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inner = content.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
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
export const message = (name: 'GenericData' | 'Structure', ...content: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    `message:${name}`,
    {
      'xmlns:message': `${NAMESPACE}/message`,
      'xmlns:common': `${NAMESPACE}/common`,
      'xmlns:generic': name === 'GenericData' ? `${NAMESPACE}/data/generic` : undefined,
      'xmlns:structure': name === 'Structure' ? `${NAMESPACE}/structure` : undefined,
    },
    ...content,
  )}\n`

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
