/** Words for powers of ten, in both languages, lower case. */
const SCALES = {
  thousand: { factor: 1e3, words: ['thousand', 'thousands', 'k', 'ہزار'] },
  lakh: { factor: 1e5, words: ['lakh', 'lakhs', 'lac', 'lacs', 'لاکھ'] },
  million: { factor: 1e6, words: ['million', 'millions', 'mn', 'm', 'ملین'] },
  crore: { factor: 1e7, words: ['crore', 'crores', 'cr', 'کروڑ'] },
  billion: { factor: 1e9, words: ['billion', 'billions', 'bn', 'arab', 'ارب', 'بلین'] },
} as const
export type Scale = keyof typeof SCALES

export const SCALE_IDS = Object.keys(SCALES) as Scale[]

export const factorOf = (scale: Scale): number => SCALES[scale].factor

const SCALE_OF_WORD: ReadonlyMap<string, Scale> = new Map(
  SCALE_IDS.flatMap((scale) => SCALES[scale].words.map((word) => [word, scale] as const)),
)

export const scaleOfWord = (word: string): Scale | undefined => SCALE_OF_WORD.get(word.toLowerCase())

/** Small numbers in words; read only where a word for a power of ten follows, as in "one million". */
const SMALL: readonly (readonly string[])[] = [
  ['a', 'one', 'ایک'],
  ['two', 'دو'],
  ['three', 'تین'],
  ['four', 'چار'],
  ['five', 'پانچ'],
  ['six', 'چھ'],
  ['seven', 'سات'],
  ['eight', 'آٹھ'],
  ['nine', 'نو'],
  ['ten', 'دس'],
]
const SMALL_OF_WORD: ReadonlyMap<string, number> = new Map(
  SMALL.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
)

export const smallNumber = (word: string): number | undefined => SMALL_OF_WORD.get(word.toLowerCase())

// Fractions in words, which change the number beside them and are not read: "half a million", "2 and a half million",
// and in Urdu 7½, 6¾, 7¼, 1½ and 2½ lakh.
const OF_DIGITS = /(?:half|quarters?|thirds?)\s+of\s+$|(?:ساڑھے|پونے|سوا|آدھا|نصف)\s*$/iu
const OF_WORDS = /(?:half|quarters?|thirds?)\s+(?:of\s+)?$|(?:ساڑھے|پونے|سوا|آدھا|نصف)\s*$/iu
const AND_FRACTION = /^\s+(?:and\s+(?:an?|one|three)\s+(?:half|quarters?)|اور\s+نصف)/iu

/** Whether a fraction in words belongs to the number that stands between the two texts. */
export const besideFraction = (before: string, number: string, after: string): boolean =>
  (/^\d/.test(number) ? OF_DIGITS : OF_WORDS).test(before) || AND_FRACTION.test(after)

/** Signs and words that say what a number is counted in. */
export const UNIT_SIGNS: readonly { readonly unit: StatedUnit; readonly sign: RegExp }[] = [
  { unit: 'percent', sign: /^\s*(?:%|٪|per\s?cent\b|percent\b|فی\s?صد)/iu },
  { unit: 'per-1000', sign: /^\s*(?:‰|per (?:1,?000|thousand)\b|فی (?:1,?000|ہزار))/iu },
  { unit: 'usd', sign: /^\s*(?:US dollars|dollars|USD\b|(?:امریکی )?ڈالر)/iu },
]

/** What a text may say that a number is counted in. */
export type StatedUnit = 'percent' | 'per-1000' | 'usd'
