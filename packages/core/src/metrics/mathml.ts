// The few MathML Core elements that formulas here need; each function returns markup. They are declared, not assigned:
// a bundler heeds the annotation of an arrow function only as long as it is a `const`.
const escapeMarkup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A name: one letter is set in italics by the reader's software, a word upright. */
/* @__NO_SIDE_EFFECTS__ */
export function name(text: string): string {
  return `<mi>${escapeMarkup(text)}</mi>`
}

/* @__NO_SIDE_EFFECTS__ */
export function number(value: number): string {
  return `<mn>${value}</mn>`
}

/* @__NO_SIDE_EFFECTS__ */
export function operator(sign: string): string {
  return `<mo>${escapeMarkup(sign)}</mo>`
}

/* @__NO_SIDE_EFFECTS__ */
export function row(...parts: readonly string[]): string {
  return `<mrow>${parts.join('')}</mrow>`
}

/* @__NO_SIDE_EFFECTS__ */
export function fraction(top: string, bottom: string): string {
  return `<mfrac>${top}${bottom}</mfrac>`
}

/* @__NO_SIDE_EFFECTS__ */
export function below(base: string, index: string): string {
  return `<msub>${base}${index}</msub>`
}

/* @__NO_SIDE_EFFECTS__ */
export function power(base: string, exponent: string): string {
  return `<msup>${base}${exponent}</msup>`
}

/* @__NO_SIDE_EFFECTS__ */
export function brackets(inner: string): string {
  return row(operator('('), inner, operator(')'))
}

/** The sum of a term over an index. */
/* @__NO_SIDE_EFFECTS__ */
export function sumOver(index: string, term: string): string {
  return row(`<munder><mo>∑</mo>${index}</munder>`, term)
}

/** `left = right`, as a whole formula. */
/* @__NO_SIDE_EFFECTS__ */
export function formula(left: string, right: string): string {
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${row(left, operator('='), right)}</math>`
}
