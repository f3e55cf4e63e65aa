import type { Assessment } from '@exodus/core/claims'
import Link from 'next/link'
import type { HeadingLevel } from '@/components/chart/chart-frame'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'

interface ClaimListProps {
  readonly claims: readonly Assessment[]
  readonly locale: Locale
  readonly title: string
  readonly id: string
  readonly level?: HeadingLevel
}

/** The claims that a page or chapter meets, each with its verdict; small beside the text it belongs to. */
export function ClaimList({ claims, locale, title, id, level = 3 }: ClaimListProps) {
  if (claims.length === 0) return null
  const Title = `h${level}` as const
  return (
    <section className={styles.met} aria-labelledby={id}>
      <Title id={id} className="eyebrow">
        {title}
      </Title>
      <ul className="bare">
        {claims.map((assessment) => (
          <li key={assessment.claim.id}>
            <Link href={links.claim(locale, assessment.claim.id)} prefetch={false}>
              {assessment.claim.statement[locale]}
            </Link>
            <VerdictMark of={assessment} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
