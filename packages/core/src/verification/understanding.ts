import { parsePeriod } from '../period'
import type { Code, CodeList } from '../schema'
import { wordsOf } from '../search/words'
import { type StatedNumber, statedNumbers } from './stated-number'

/** What a text says, as far as it can be read. */
export interface Understanding {
  /** The numbers that are not years or parts of a period. */
  readonly numbers: readonly StatedNumber[]
  /** Canonical periods, in the order of the text. */
  readonly periods: readonly string[]
  /** Codes of list `area`, Pakistan left out. */
  readonly places: readonly string[]
  /** Codes named of other lists, by code list. */
  readonly codes: Readonly<Record<string, string>>
  /** Whether Pakistan is named; otherwise it is taken as meant. */
  readonly namesPakistan: boolean
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
)
const URDU_MONTHS = 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر'.split('|')

const PERIOD_FORMS: readonly {
  readonly form: RegExp
  readonly code: (match: readonly string[]) => string
}[] = [
  {
    form: /\b(FY(?:19|20)\d\d-[A-Z]{2}|AY\d{4}-\d{4}|\d{4}-Q[1-4]|\d{4}-\d\d(?:-\d\d)?)\b/gu,
    code: ([text = '']) => text,
  },
  {
    form: /(?:\bFY\s?|\bfiscal year\s|مالی سال\s)((?:19|20)\d\d)(?:[-–/](\d\d))?(?!\d)/giu,
    code: ([, year = '', end]) => `FY${end === undefined ? year : Number(year) + 1}-PK`,
  },
  {
    form: new RegExp(`(${[...MONTHS, ...URDU_MONTHS].join('|')})\\s+((?:19|20)\\d\\d)(?!\\d)`, 'giu'),
    code: ([, month = '', year]) => {
      const at = Math.max(MONTHS.indexOf(month.toLowerCase()), URDU_MONTHS.indexOf(month))
      return `${year}-${String(at + 1).padStart(2, '0')}`
    },
  },
  {
    form: /(?<![\d,.])((?:19|20)\d\d)\s?(?:–|-|to|through|تا|سے)\s?((?:19|20)\d\d)(?![\d,])/giu,
    code: ([, from, to]) => `${from}/${to}`,
  },
  // A fiscal or an academic year, or two calendar years: which, the text does not say.
  { form: /(?<![\d,.])(?:19|20)\d\d[-–/]\d\d(?![\d,])/gu, code: () => '' },
  {
    form: /(?<![\d,.$])((?:19|20)\d\d)(?![\d%٪]|[.,]\d|\s*(?:lakh|crore|million|thousand|لاکھ|ہزار|کروڑ))/giu,
    code: ([, year = '']) => year,
  },
]

/** Reads numbers, periods, places and other names from a text. */
export function understand(text: string, codeLists: Readonly<Record<string, CodeList>>): Understanding {
  const { periods, taken } = periodsIn(text)
  const areas = namesIn(text, codeLists.area?.codes ?? [])
  const codes = Object.fromEntries(
    ['occupation', 'district', 'province'].flatMap((list) => {
      const [code] = namesIn(text, codeLists[list]?.codes ?? [])
      return code === undefined ? [] : [[list, code]]
    }),
  )
  return {
    numbers: statedNumbers(text).filter(({ from, to }) => !taken.some(([a, b]) => from < b && a < to)),
    periods,
    places: areas.filter((code) => code !== 'PAK' && code !== 'WLD'),
    codes,
    namesPakistan: areas.includes('PAK') || /pakistani/i.test(text) || /پاکستانی/.test(text),
  }
}

function periodsIn(text: string): {
  readonly periods: readonly string[]
  readonly taken: readonly (readonly [number, number])[]
} {
  const latin = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  const found: { readonly from: number; readonly to: number; readonly code: string }[] = []
  for (const { form, code } of PERIOD_FORMS) {
    for (const match of latin.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((one) => from < one.to && one.from < to)) continue
      found.push({ from, to, code: canonicalOf(code(match)) ?? '' })
    }
  }
  found.sort((a, b) => a.from - b.from)
  return {
    periods: [...new Set(found.map(({ code }) => code).filter(Boolean))],
    taken: found.map(({ from, to }) => [from, to] as const),
  }
}

function canonicalOf(code: string): string | undefined {
  try {
    return parsePeriod(code).code
  } catch {
    // The form was that of a period, and no such period exists.
    return undefined
  }
}

const LONGEST_NAME = 5

/** The codes whose names or other names stand in a text, longer names before their parts. */
function namesIn(text: string, codes: readonly Code[]): string[] {
  const byName = new Map<string, string>()
  for (const { code, name, attributes } of codes) {
    const others = ['aliases', 'labels', 'former_names'].flatMap((list) =>
      (attributes[list] ?? '').split('|'),
    )
    // Short codes such as US are read in capitals only; "us" is a word.
    for (const other of [name.en, name.ur, ...others]) {
      const key = other.length <= 3 ? other : wordsOf(other).join(' ')
      if (key !== '' && !byName.has(key)) byName.set(key, code)
    }
  }
  const written = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’']*/gu) ?? []
  const found: string[] = []
  for (let from = 0; from < written.length; from++) {
    for (let length = Math.min(LONGEST_NAME, written.length - from); length > 0; length--) {
      const name = written.slice(from, from + length)
      const folded = wordsOf(name.join(' ')).join(' ')
      const code =
        (length === 1 && (name[0]?.length ?? 0) <= 3 ? byName.get(name[0] ?? '') : undefined) ??
        byName.get(folded) ??
        byName.get(`${folded}s`)
      if (code === undefined) continue
      found.push(code)
      from += length - 1
      break
    }
  }
  return [...new Set(found)]
}
