import { ExodusError } from '../error'
import {
  besideFraction,
  factorOf,
  type Scale,
  type StatedUnit,
  scaleOfWord,
  smallNumber,
  UNIT_SIGNS,
} from './number-words'

/** A number as somebody states it: its value, and how exactly it is given. */
export interface StatedNumber {
  /** As it was written. */
  readonly text: string
  readonly value: number
  /** The place of the last digit given: 1,000 for "727,000" and for "7.27 lakh". */
  readonly step: number
  /** Significant digits, zeros at the end of a whole number left out. */
  readonly digits: number
  /** Whether the step is known only from zeros at the end, which may be digits too. */
  readonly openZeros: boolean
  /** The number before its word for a power of ten, and the word: 7.27 and `lakh`. */
  readonly spoken?: { readonly number: number; readonly scale: Scale }
  /** What the text says it is counted in. */
  readonly unit?: StatedUnit
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
}

// Groups of three, or of two and at last three as in 7,27,000; no digit on either side, and no exponent as in 7.3e5.
const NUMBER =
  /(?<![\p{L}\p{N}.,])(?<sign>[-−]?)(?<dollar>(?:US)?\$\s?)?(?<whole>\d{1,3}(?:[, ’']\d{2,3})*[, ’']\d{3}|\d+)(?<fraction>\.\d+)?(?![.,’']?\d|[eE][+-]?\d)/gu
const WORD_NUMBER = /(?<![\p{L}\p{N}])(?<word>\p{L}+)(?=\s+(?<scale>\p{L}+))/gu
const NEXT_WORD = /^[\s-]?\s*(\p{L}+)/u

/** Urdu and Arabic digits and signs as Latin ones, each in its place. */
const latin = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')

/** The numbers of a text, in order: digits of any script with their separators, and their words (lakh, crore, million). */
export function statedNumbers(text: string): StatedNumber[] {
  const plain = latin(text)
  const found = [...digitNumbers(plain), ...wordNumbers(plain)].sort((a, b) => a.from - b.from)
  return joined(
    plain,
    found.filter(
      ({ text: number, from, to }) => !besideFraction(plain.slice(0, from), number, plain.slice(to)),
    ),
  )
}

/**
 * The one number that a text or a number is.
 * @throws ExodusError `InvalidNumberError` when the text holds none, or several, or the number is not finite
 */
export function readStatedNumber(stated: number | string): StatedNumber {
  const text = typeof stated === 'number' ? plainDigits(stated) : stated
  const [number, ...others] = statedNumbers(text)
  if (!number || others.length > 0 || !Number.isFinite(number.value)) {
    throw new ExodusError(
      'InvalidNumberError',
      `value "${text}" is no single number: expected digits, with separators or a word for the power of ten.`,
      { field: 'value', value: text, accepted: ['727,381', '7.27 lakh', '0.7 million', '29.4%'] },
    )
  }
  return number
}

/** A number as digits, never with an exponent. */
const plainDigits = (value: number): string =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value)

function digitNumbers(text: string): StatedNumber[] {
  return Array.from(text.matchAll(NUMBER)).map((match) => {
    const { sign = '', dollar, whole = '', fraction = '' } = match.groups ?? {}
    const digits = whole.replace(/[^\d]/g, '')
    const after = match.index + match[0].length
    return finish(text, {
      number: Number(`${sign ? '-' : ''}${digits}${fraction}`),
      digits: significant(digits, fraction),
      step: stepOf(digits, fraction),
      openZeros: fraction === '' && /[1-9]0+$/.test(digits),
      from: match.index,
      to: after,
      ...(dollar ? { unit: 'usd' as const } : {}),
    })
  })
}

function wordNumbers(text: string): StatedNumber[] {
  return Array.from(text.matchAll(WORD_NUMBER)).flatMap((match) => {
    const number = smallNumber(match.groups?.word ?? '')
    if (number === undefined || scaleOfWord(match.groups?.scale ?? '') === undefined) return []
    const to = match.index + match[0].length
    return [finish(text, { number, digits: 1, step: 1, openZeros: false, from: match.index, to })]
  })
}

interface Digits {
  readonly number: number
  readonly digits: number
  readonly step: number
  readonly openZeros: boolean
  readonly from: number
  readonly to: number
  readonly unit?: StatedUnit
}

/** Reads the words after the digits: a power of ten, then what is counted. */
function finish(text: string, { number, digits, step, openZeros, from, to, unit }: Digits): StatedNumber {
  const word = NEXT_WORD.exec(text.slice(to))
  const scale = word ? scaleOfWord(word[1] ?? '') : undefined
  const end = to + (scale && word ? word[0].length : 0)
  const factor = scale ? factorOf(scale) : 1
  const sign = UNIT_SIGNS.map(({ unit: id, sign: pattern }) => ({
    id,
    found: pattern.exec(text.slice(end)),
  })).find(({ found }) => found)
  const to2 = end + (sign?.found?.[0].length ?? 0)
  const counted = unit ?? sign?.id
  return {
    text: text.slice(from, to2),
    // Decimals such as 7.27 × 100,000 are not exact in binary: the value has no more digits than were given.
    value: scale ? rounded(number * factor, step * factor) : number,
    step: step * factor,
    digits,
    // "10 lakh" says lakhs: its zeros are digits.
    openZeros: openZeros && scale === undefined,
    ...(scale ? { spoken: { number, scale } } : {}),
    ...(counted ? { unit: counted } : {}),
    from,
    to: to2,
  }
}

const rounded = (value: number, step: number): number =>
  step >= 1 ? Math.round(value) : Number(value.toPrecision(15))

/** "7 lakh 27 thousand" and "1 crore 35 lakh" are one number each: a smaller power of ten right after a larger one. */
function joined(text: string, numbers: readonly StatedNumber[]): StatedNumber[] {
  const all: StatedNumber[] = []
  for (const number of numbers) {
    const last = all[all.length - 1]
    // The thousand of "per 1,000" is no number of its own.
    if (last && number.from < last.to) continue
    const apart = last ? text.slice(last.to, number.from).trim() : ''
    if (!last?.spoken || apart !== '' || number.value >= factorOf(last.spoken.scale) || number.value < 0) {
      all.push(number)
      continue
    }
    all[all.length - 1] = {
      text: text.slice(last.from, number.to),
      value: last.value + number.value,
      step: number.step,
      digits: String(Math.round((last.value + number.value) / number.step)).length,
      openZeros: false,
      ...(number.unit ? { unit: number.unit } : {}),
      from: last.from,
      to: number.to,
    }
  }
  return all
}

const significant = (whole: string, fraction: string): number => {
  const text = `${whole}${fraction.slice(1)}`.replace(/^0+/, '')
  return Math.max(1, (fraction === '' ? text.replace(/0+$/, '') : text).length)
}

const stepOf = (whole: string, fraction: string): number => {
  if (fraction !== '') return 10 ** -(fraction.length - 1)
  const zeros = /^0+$/.test(whole) ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0)
  return 10 ** zeros
}
