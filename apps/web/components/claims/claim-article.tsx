import { revised } from '@exodus/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SourceLine } from '@/components/figure/source-line'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import { Sentence } from '@/components/text/sentence'
import type { Assessed, Ledger } from '@/lib/claims/assessed'
import { historyOf } from '@/lib/claims/history'
import { sourceView } from '@/lib/figure-view'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { sourceOf } from '@/lib/sources'
import { messagesIn } from '@/messages'
import { ClaimHistory } from './claim-history'
import { ClaimTake } from './claim-take'
import styles from './claims.module.css'
import { EvidenceItems } from './evidence-items'
import { Readings, ThenNow } from './readings'
import { VerdictBlock } from './verdict-block'

interface ClaimArticleProps {
  readonly assessed: Assessed
  readonly ledger: Ledger
  readonly locale: Locale
}

/** A claim from its words to its sources. */
export async function ClaimArticle({ assessed: { now, whenSaid }, ledger, locale }: ClaimArticleProps) {
  const words = messagesIn(locale).claims
  const { claim, reasons, supports, contradicts, definitions, wouldChange } = now
  const article = sourceView(ledger.article, locale)
  const history = await historyOf(claim.id)
  return (
    <article className={`page ${styles.claim}`}>
      <header>
        <Breadcrumbs
          locale={locale}
          parent={{ href: links.claims(locale), text: words.title }}
          title={claim.statement[locale]}
        />
        <p className="ui muted">
          <Link href={links.claims(locale, { section: claim.section })} prefetch={false}>
            {codeName('claim-section', claim.section, locale)}
          </Link>
          {' · '}
          {codeName('claim-kind', claim.kind, locale)}
        </p>
        <h1>{claim.statement[locale]}</h1>
        <p className="ui muted">
          {claim.speaker[locale]}
          {' · '}
          <SourceLine source={article} />
          {' · '}
          {words.ourWords}
        </p>
      </header>
      <div className={styles.claimBody}>
        <div className={styles.claimMain}>
          <VerdictBlock of={now} locale={locale} words={words} />
          <Part id="why" title={words.why}>
            {reasons.map((reason) => (
              <p key={reason.text.en}>
                <Sentence of={reason} locale={locale} />
              </p>
            ))}
          </Part>
        </div>
        <aside className={styles.aside}>
          <h2 className="eyebrow">{words.test}</h2>
          <p>{claim.test[locale]}</p>
          {wouldChange.length === 0 ? null : (
            <>
              <h2 className="eyebrow">{words.wouldChange}</h2>
              <ul>
                {wouldChange.map((text) => (
                  <li key={text.en}>{text[locale]}</li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
      <Part id="evidence" title={words.evidence}>
        <div className={styles.sides}>
          <EvidenceItems
            id="for"
            title={words.supports}
            none={words.noSupports}
            items={supports}
            locale={locale}
            words={words}
          />
          <EvidenceItems
            id="against"
            title={words.contradicts}
            none={words.noContradicts}
            items={contradicts}
            locale={locale}
            words={words}
          />
        </div>
      </Part>
      {definitions.length === 0 ? null : (
        <Part id="readings" title={words.readings}>
          <p>{words.readingsLead}</p>
          <Readings definitions={definitions} locale={locale} />
        </Part>
      )}
      {now.verdict === 'opinion' && whenSaid.verdict === 'opinion' ? null : (
        <Part id="then" title={words.thenNow}>
          <ThenNow
            now={now}
            whenSaid={whenSaid}
            saidBy={ledger.saidBy}
            revised={revised}
            locale={locale}
            words={words}
          />
        </Part>
      )}
      {now.verdict === 'opinion' && history.length < 2 ? null : (
        <Part id="history" title={words.history}>
          <ClaimHistory history={history} locale={locale} words={words} />
        </Part>
      )}
      <Part id="sources" title={words.sources}>
        <p className="ui muted">{words.sourcesLead}</p>
        <ul className="ui">
          {claim.sources.map((id) => (
            <li key={id}>
              <SourceLine source={sourceView(sourceOf(id) ?? { id }, locale)} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="take" title={words.take}>
        <ClaimTake of={now} locale={locale} />
      </Part>
    </article>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

const Part = ({ id, title, children }: PartProps) => (
  <section id={id} className={`${styles.part} stack`}>
    <h2>{title}</h2>
    {children}
  </section>
)
