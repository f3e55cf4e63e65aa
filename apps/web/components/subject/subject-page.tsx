import Link from 'next/link'
import type { ReactNode } from 'react'
import { ClaimList } from '@/components/claims/claim-list'
import { ExploreLinks } from '@/components/explore/explore-links'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import { Phrase } from '@/components/text/phrase'
import { claimsWith } from '@/lib/claims/assessed'
import { claimsOf, SUBJECTS, type Subject } from '@/lib/claims/subjects'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { sectionsOf } from '@/lib/subjects'
import { drawnFigures } from '@/lib/subjects/section'
import { messagesIn } from '@/messages'
import styles from './subject.module.css'
import { SubjectChart, shownValues } from './subject-chart'

interface SubjectPageProps {
  readonly subject: Subject
  readonly locale: Locale
  /** What the page lets a reader choose, after its findings. */
  readonly children?: ReactNode
}

/** A subject from its findings to the claims that it bears on. */
export async function SubjectPage({ subject, locale, children }: SubjectPageProps) {
  const words = messagesIn(locale).subjects
  const { title, lead } = words[subject]
  const sections = await sectionsOf(subject, locale)
  return (
    <article className={`page ${styles.subject}`}>
      <header className="stack">
        <Breadcrumbs locale={locale} title={title} />
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      {sections.map((section) => (
        <section
          key={section.id}
          id={section.id}
          className={styles.section}
          aria-labelledby={`${section.id}-heading`}
        >
          <div className={styles.text}>
            <h2 id={`${section.id}-heading`}>{section.words.heading}</h2>
            <p>
              <Phrase text={section.words.text} values={shownValues(section.values, locale)} />
            </p>
          </div>
          <div className={styles.graphic}>
            <SubjectChart section={section} locale={locale} />
            <ExploreLinks figures={drawnFigures(section)} locale={locale} />
          </div>
        </section>
      ))}
      {children}
      <div className={styles.foot}>
        <ClaimList
          id="claims"
          level={2}
          title={words.claims}
          claims={await claimsWith(claimsOf[subject])}
          locale={locale}
        />
        <nav aria-label={words.more} className={styles.others}>
          <h2 className="eyebrow">{words.more}</h2>
          <ul className="bare ui">
            {SUBJECTS.filter((other) => other !== subject).map((other) => (
              <li key={other}>
                <Link href={links.subject(locale, other)} prefetch={false}>
                  {words[other].title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </article>
  )
}
