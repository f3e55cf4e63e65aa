import Link from 'next/link'
import { Figure } from '@/components/figure/figure'
import { Section } from '@/components/page/index-page'
import { shortPeriod } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { ProfessionLine } from '@/lib/professions'
import { messagesIn } from '@/messages'
import styles from './professions.module.css'

interface FamilyListsProps {
  readonly lines: readonly ProfessionLine[]
  readonly locale: Locale
}

/** Every profession under its field of work, with the latest figure where one is published. */
export function FamilyLists({ lines, locale }: FamilyListsProps) {
  const words = messagesIn(locale).professions
  const families = [...new Set(lines.map(({ family }) => family))]
    .map((family) => ({ family, name: codeName('occupation-family', family, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <Section id="families" title={words.families} lead={words.familiesLead}>
      <div className={styles.families}>
        {families.map(({ family, name }) => (
          <section key={family} id={family} className={styles.family}>
            <h3>{name}</h3>
            <ul className="bare">
              {lines
                .filter((line) => line.family === family)
                .sort((a, b) => (b.latest?.value ?? -1) - (a.latest?.value ?? -1))
                .map(({ code, latest }) => (
                  <li key={code}>
                    <Link href={links.profession(locale, code)} prefetch={false}>
                      {codeName('occupation', code, locale)}
                    </Link>
                    {latest ? (
                      <span>
                        <Figure figure={latest} locale={locale} />{' '}
                        <bdi className="small muted">{shortPeriod(latest.period.code, locale)}</bdi>
                      </span>
                    ) : (
                      <span className="small muted">{words.none}</span>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}
