import { preferenceRules } from '@exodus/core/reconciliation'
import type { Locale } from '@/lib/locale'
import styles from './compare.module.css'

/** The rules by which one of several values answers, in the order in which they are asked. */
export function RuleList({ locale }: { readonly locale: Locale }) {
  return (
    <ol className={styles.rules}>
      {Object.entries(preferenceRules).map(([id, rule]) => (
        <li key={id} id={id}>
          {rule[locale]}
        </li>
      ))}
    </ol>
  )
}
