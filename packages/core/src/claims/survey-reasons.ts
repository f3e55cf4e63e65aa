import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { codeOf } from '../figure/published-row'
import type { LocalizedText } from '../schema'
import { percent } from '../unit'

/** The dataset of reasons that surveys give. */
export const REASONS = 'aspiration-reasons'

/** Every share that names a reason for leaving, of Pakistan. */
export const reasonsToLeave = (evidence: Evidence): Figure[] =>
  readWhere(evidence, REASONS, { country: 'PAK' }).filter(
    (share) => share.unit.id === percent.id && codeOf(share, 'base') !== 'want-to-stay',
  )

/** Whether those asked are people who want to leave. */
export const askedOfWishers = (share: Figure): boolean => codeOf(share, 'base') === 'want-to-leave'

/** Whether a share is of one of these reasons. */
export const isOf = (reasons: readonly string[], share: Figure): boolean =>
  reasons.includes(codeOf(share, 'reason'))

/** The shares, those of each group of people asked in one survey together: levels are compared within a group alone. */
export function byGroupAsked(shares: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const share of shares) {
    const group = `${codeOf(share, 'survey')} ${codeOf(share, 'base')}`
    groups.set(group, [...(groups.get(group) ?? []), share])
  }
  return [...groups.values()]
}

/** The reason that a share names. */
export const reasonName = (evidence: Evidence, share: Figure): LocalizedText =>
  evidence.dataset(REASONS).nameOf('reason', codeOf(share, 'reason'))

/** Who was asked, as it stands within a sentence. */
export function askedName(evidence: Evidence, share: Figure): LocalizedText {
  const { en, ur } = evidence.dataset(REASONS).nameOf('base', codeOf(share, 'base'))
  return { en: en.toLowerCase(), ur }
}
