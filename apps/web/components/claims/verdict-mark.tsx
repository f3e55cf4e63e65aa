import { type Assessment, type Verdict, verdictName, verdictTexts } from '@exodus/core/claims'
import type { Locale } from '@/lib/locale'
import styles from './verdict.module.css'
import { VerdictShape } from './verdict-shape'

interface VerdictMarkProps {
  readonly locale: Locale
  /** An assessment says more than its verdict alone: that it depends on the definition. */
  readonly of: Assessment | Verdict
  readonly large?: boolean
}

/** A verdict as word, shape and colour: never colour alone. */
export function VerdictMark({ locale, of, large = false }: VerdictMarkProps) {
  const verdict = typeof of === 'string' ? of : of.verdict
  const name = typeof of === 'string' ? verdictTexts[of].name[locale] : verdictName(of, locale)
  return (
    <span className={large ? `${styles.mark} ${styles.large}` : styles.mark} data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      <span>{name}</span>
    </span>
  )
}
