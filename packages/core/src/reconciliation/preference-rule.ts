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
    ur: 'جو شمار اپنا دائرہ بتائے وہ اس سے پہلے ہے جو نہ بتائے۔',
  },
  'preferred-source': {
    en: 'The dataset prefers this source, for the reason in its description.',
    ur: 'ڈیٹا سیٹ اس ماخذ کو ترجیح دیتا ہے، وجہ اس کی تفصیل میں ہے۔',
  },
  quality: {
    en: 'Official stands before surveyed, reported, provisional and estimated values.',
    ur: 'سرکاری قدر سروے، رپورٹ شدہ، عارضی اور تخمینی قدروں سے پہلے ہے۔',
  },
  'later-publication': {
    en: 'Of equals, the value published later stands first.',
    ur: 'برابر قدروں میں بعد میں شائع ہونے والی پہلے ہے۔',
  },
  'row-order': {
    en: 'Nothing sets them apart; the first row stands.',
    ur: 'کوئی فرق نہیں؛ پہلی سطر معتبر ہے۔',
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
