import type { LocalizedText } from '../schema'

/** The scale of verdicts, from borne out to not; the last two are not on it. */
export const VERDICTS = [
  'supported',
  'mostly-supported',
  'mixed',
  'misleading',
  'contradicted',
  'unverifiable',
  'opinion',
] as const
export type Verdict = (typeof VERDICTS)[number]

export type Confidence = 'high' | 'medium' | 'low'

/** Name of each degree of confidence. */
export const confidenceTexts: Readonly<Record<Confidence, LocalizedText>> = {
  high: { en: 'high', ur: 'زیادہ' },
  medium: { en: 'medium', ur: 'درمیانہ' },
  low: { en: 'low', ur: 'کم' },
}

/** Name and meaning of each verdict; docs/claims.md has the rules by which they are reached. */
export const verdictTexts: Readonly<
  Record<Verdict, { readonly name: LocalizedText; readonly meaning: LocalizedText }>
> = {
  supported: {
    name: { en: 'Supported', ur: 'تائید شدہ' },
    meaning: {
      en: 'The evidence bears the statement out as it is worded.',
      ur: 'شواہد بیان کی اس کے الفاظ کے مطابق تائید کرتے ہیں۔',
    },
  },
  'mostly-supported': {
    name: { en: 'Mostly supported', ur: 'زیادہ تر تائید شدہ' },
    meaning: {
      en: 'The evidence bears out the core; a detail is missing, rounded or not known.',
      ur: 'شواہد بنیادی بات کی تائید کرتے ہیں؛ کوئی تفصیل غائب، تخمینی یا نامعلوم ہے۔',
    },
  },
  mixed: {
    name: { en: 'Mixed', ur: 'ملا جلا' },
    meaning: {
      en: 'Some evidence speaks for the statement and some against it, or the answer depends on the definition.',
      ur: 'کچھ شواہد بیان کے حق میں ہیں اور کچھ خلاف، یا جواب تعریف پر منحصر ہے۔',
    },
  },
  misleading: {
    name: { en: 'Misleading', ur: 'گمراہ کن' },
    meaning: {
      en: 'It rests on something true but leads a reader to a conclusion that the evidence does not bear out.',
      ur: 'بنیاد میں کچھ سچ ہے مگر قاری کو ایسے نتیجے پر لے جاتا ہے جس کی شواہد تائید نہیں کرتے۔',
    },
  },
  contradicted: {
    name: { en: 'Contradicted', ur: 'شواہد کے خلاف' },
    meaning: {
      en: 'The evidence says otherwise.',
      ur: 'شواہد اس کے برعکس ہیں۔',
    },
  },
  unverifiable: {
    name: { en: 'Unverifiable', ur: 'ناقابلِ تصدیق' },
    meaning: {
      en: 'Nothing published was found that could show it to be true or false.',
      ur: 'کوئی شائع شدہ چیز نہیں ملی جو اسے درست یا غلط ثابت کر سکے۔',
    },
  },
  opinion: {
    name: { en: 'Opinion', ur: 'رائے' },
    meaning: {
      en: 'A judgement, named as one and not rated; the evidence beside it is shown.',
      ur: 'یہ رائے ہے، اسی نام سے دکھائی گئی اور درجہ بند نہیں؛ اس سے متعلق شواہد ساتھ ہیں۔',
    },
  },
}
