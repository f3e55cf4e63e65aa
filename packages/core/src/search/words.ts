// Letters that a keyboard for Arabic writes where one for Urdu writes another.
const ARABIC_AS_URDU: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ە: 'ہ',
  ٱ: 'ا',
}

// Marks (vowel signs, accents), invisible joiners and direction signs, the tatweel, apostrophes.
const NOT_WRITTEN = /[\p{M}\p{Cf}\u0640'’ʼ]/gu

/**
 * The text as it is compared: lower case, without accents and vowel signs, Urdu letters for the Arabic ones that look
 * like them, Latin digits.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(NOT_WRITTEN, '')
    .toLowerCase()
    .replace(/[يىكهةەٱ]/g, (letter) => ARABIC_AS_URDU[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

/** A word as it stands in a text: letters and digits, with the marks and joiners within it. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640'’ʼ]*/gu

// What stands between the thousands of a number, which is one word.
const GROUPING = /(?<=\p{N})[,٬](?=\p{N}{3}(?!\p{N}))/gu

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] =>
  fold(text.replace(GROUPING, '')).match(/[\p{L}\p{N}]+/gu) ?? []

// Words that stand in most texts and find nothing.
const EMPTY = new Set(
  `a an and are as at be been by for from has have in is its of on or that the their this to was were which who with
  کے کی کا میں سے اور کو ہے ہیں پر نے یا جو اس ان یہ وہ بھی تک کہ ہو تھا تھے تھی ایک و`.split(/\s+/),
)

// Words that make a sentence a question, and say nothing of what is asked for; Urdu in Latin letters among them.
const ASKING = new Set(
  `how many much what why when where whom whose do does did can could would will shall i you we they he she it me my our
  your there really true any get getting tell so about not no
  kitne kitni kitna kya kyun kyu kyon kaise kahan kab kaun kon hai hain mein aur raha rahe rahi
  کیا کتنے کتنی کتنا کون کونسا کونسی کس کسے کیوں کہاں کب کیسے میرے میرا میری ہمارے ہماری ہمارا آپ`.split(
    /\s+/,
  ),
)

/**
 * The terms under which a question is looked up: stems, without the words that only ask, unless there are no others.
 * @example termsOf('How many doctors left?') // ['doctor', 'left']
 */
export function termsOf(question: string): string[] {
  const words = wordsOf(question)
  const telling = words.filter((word) => !ASKING.has(word))
  const terms = (of: readonly string[]): string[] => of.flatMap((word) => termOf(word) ?? [])
  const told = terms(telling)
  return told.length > 0 ? told : terms(words)
}

/** What a folded word is indexed and looked up under: its stem, or nothing for a word that finds nothing. */
export function termOf(word: string): string | null {
  if (EMPTY.has(word)) return null
  if (/^\p{Script=Latin}$/u.test(word)) return null
  return stem(word)
}

/** The singular of regular plurals, so that `doctors` and `doctor`, ڈاکٹروں and ڈاکٹر are one word. */
function stem(word: string): string {
  if (word.length < 4) return word
  if (/[a-z]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/[a-rt-z]s$/.test(word) && !/(us|is)$/.test(word)) return word.slice(0, -1)
  if (word.length < 5) return word
  if (word.endsWith('یاں')) return word.slice(0, -2)
  return /(وں|یں)$/.test(word) ? word.slice(0, -2) : word
}
