import type { Dataset } from '../evidence'
import type { Alternative, Figure } from '../figure'
import type { LocalizedText } from '../schema'

/** The rule of the written policy that puts the preferred value before a rival. */
export type PreferenceRule =
  | 'stated-scope'
  | 'preferred-source'
  | 'quality'
  | 'later-publication'
  | 'row-order'

/** What each rule says; docs/rival-values.md has the policy. */
export const preferenceRules: Readonly<Record<PreferenceRule, LocalizedText>> = {
  'stated-scope': {
    en: 'A count that says what it covers stands before one that does not.',
    ur: 'جو گنتی اپنا دائرہ بتائے وہ اُس سے پہلے آتی ہے جو نہ بتائے۔',
  },
  'preferred-source': {
    en: 'The dataset prefers this source, for the reason in its description.',
    ur: 'یہ جدول اس ماخذ کو ترجیح دیتا ہے، وجہ اس کی تفصیل میں ہے۔',
  },
  quality: {
    en: 'Official stands before surveyed, reported, provisional and estimated values.',
    ur: 'سرکاری عدد سروے کے، رپورٹ شدہ، عارضی اور تخمینی اعداد سے پہلے آتا ہے۔',
  },
  'later-publication': {
    en: 'Of equals, the value published later stands first.',
    ur: 'برابر درجے کے اعداد میں سے بعد میں شائع ہونے والا پہلے آتا ہے۔',
  },
  'row-order': {
    en: 'Nothing sets them apart; the first row stands.',
    ur: 'کوئی چیز انہیں الگ نہیں کرتی؛ پہلی سطر مانی جاتی ہے۔',
  },
}

/** The first rule of the policy that tells the preferred value and a rival apart. */
export function ruleBetween({ policy }: Dataset, figure: Figure, rival: Alternative): PreferenceRule {
  if (figure.lineage.operation !== 'observation') return 'row-order'
  const { key, source } = figure.lineage
  const { unstated, prefer = [] } = policy
  if (
    unstated &&
    rival.key[unstated.dimension] === unstated.code &&
    key[unstated.dimension] !== unstated.code
  ) {
    return 'stated-scope'
  }
  const place = (id: string): number => (prefer.includes(id) ? prefer.indexOf(id) : prefer.length)
  if (place(source.id) !== place(rival.source.id)) return 'preferred-source'
  if (figure.quality !== rival.quality) return 'quality'
  const date = (id: string): string => policy.published[id] ?? ''
  return date(source.id) === date(rival.source.id) ? 'row-order' : 'later-publication'
}
