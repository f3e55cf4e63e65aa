// The few MathML Core elements that formulas here need; each function returns markup.
const escapeMarkup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A name: one letter is set in italics by the reader's software, a word upright. */
export const name = /* @__NO_SIDE_EFFECTS__ */ (text: string): string => `<mi>${escapeMarkup(text)}</mi>`
export const number = /* @__NO_SIDE_EFFECTS__ */ (value: number): string => `<mn>${value}</mn>`
export const operator = /* @__NO_SIDE_EFFECTS__ */ (sign: string): string => `<mo>${escapeMarkup(sign)}</mo>`
export const row = /* @__NO_SIDE_EFFECTS__ */ (...parts: readonly string[]): string =>
  `<mrow>${parts.join('')}</mrow>`
export const fraction = /* @__NO_SIDE_EFFECTS__ */ (top: string, bottom: string): string =>
  `<mfrac>${top}${bottom}</mfrac>`
export const below = /* @__NO_SIDE_EFFECTS__ */ (base: string, index: string): string =>
  `<msub>${base}${index}</msub>`
export const power = /* @__NO_SIDE_EFFECTS__ */ (base: string, exponent: string): string =>
  `<msup>${base}${exponent}</msup>`
export const brackets = /* @__NO_SIDE_EFFECTS__ */ (inner: string): string =>
  row(operator('('), inner, operator(')'))
/** The sum of a term over an index. */
export const sumOver = /* @__NO_SIDE_EFFECTS__ */ (index: string, term: string): string =>
  row(`<munder><mo>∑</mo>${index}</munder>`, term)
/** `left = right`, as a whole formula. */
export const formula = /* @__NO_SIDE_EFFECTS__ */ (left: string, right: string): string =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${row(left, operator('='), right)}</math>`
